package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage holds an answer of the kind that is asked for: a date, a person, a place, a
/// number, a reason.
final class KindScorer implements Scorer {
  private static final Set<NameKind> ACTORS =
      EnumSet.of(NameKind.PERSON, NameKind.AGENCY, NameKind.COMPANY, NameKind.NATION);
  private static final Set<NameKind> PLACES =
      EnumSet.of(NameKind.PLACE, NameKind.NATION, NameKind.MODULE, NameKind.ELEMENT);
  private static final Pattern REASON =
      Pattern.compile("\\b(because|since|so that|so|to|for|due|as|allow|lets|keeps)\\b");

  private static final double VALUE_OF_OTHER_KIND = 0.5;

  private final Archive archive;

  KindScorer(Archive archive) {
    this.archive = archive;
  }

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    Passage passage = candidate.passage();
    boolean byValue =
        passage.topic().value().filter(v -> KindFit.fits(profile.kind(), v)).isPresent();
    double inText = held(inText(profile.kind(), passage));
    return byValue ? (1 + inText) / 2 : inText - VALUE_OF_OTHER_KIND;
  }

  private boolean inText(AnswerKind kind, Passage passage) {
    String text = passage.text();
    return switch (kind) {
      case WHEN -> passage.occasion().date().isPresent() || Spans.hasDate(text);
      case WHO -> hasName(passage, ACTORS);
      case WHERE -> hasName(passage, PLACES);
      case HOW_MANY, HOW_MUCH -> Spans.hasNumber(text);
      case HOW_LONG -> Spans.hasMeasure(text) || Spans.hasDate(text);
      case WHY -> REASON.matcher(text).find();
      case HOW, WHICH, WHAT, YES_NO, ANY -> true;
    };
  }

  private static double held(boolean holds) {
    return holds ? 1 : -1;
  }

  private boolean hasName(Passage passage, Set<NameKind> kinds) {
    return passage.subjects().stream()
        .flatMap(id -> archive.name(id).stream())
        .anyMatch(name -> kinds.contains(name.kind()));
  }
}
