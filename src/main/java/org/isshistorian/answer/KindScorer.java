package org.isshistorian.answer;

import java.util.Set;
import java.util.regex.Pattern;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage holds an answer of the kind that is asked for: a date, a person, a place, a
/// number, a reason, or a name of the kind that the question names ("which shuttle").
final class KindScorer implements Scorer {
  private static final Pattern REASON =
      Pattern.compile("\\b(because|since|so that|so|to|for|due|as|allow|lets|keeps)\\b");
  private static final double VALUE_OF_OTHER_KIND = 0.5;

  private final TargetKinds targets;

  KindScorer(Archive archive) {
    this.targets = new TargetKinds(archive);
  }

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    Passage passage = candidate.passage();
    boolean byValue =
        passage.topic().value().filter(v -> KindFit.fits(profile.kind(), v)).isPresent();
    double inText = inText(profile, passage) ? 1 : -1;
    return byValue ? (1 + inText) / 2 : Math.max(-1, inText - VALUE_OF_OTHER_KIND);
  }

  private boolean inText(QuestionProfile profile, Passage passage) {
    String text = passage.text();
    return switch (profile.kind()) {
      case WHEN -> passage.occasion().date().isPresent() || Spans.hasDate(text);
      case WHO, WHERE, WHICH, WHAT, ANY -> hasName(profile, passage);
      case HOW_MANY, HOW_MUCH -> Spans.hasNumber(text);
      case HOW_LONG -> Spans.hasMeasure(text) || Spans.hasDate(text);
      case WHY -> REASON.matcher(text).find();
      case HOW, YES_NO -> true;
    };
  }

  private boolean hasName(QuestionProfile profile, Passage passage) {
    Set<NameKind> kinds = targets.of(profile);
    return kinds.isEmpty() || targets.answers(profile, passage, kinds).findAny().isPresent();
  }
}
