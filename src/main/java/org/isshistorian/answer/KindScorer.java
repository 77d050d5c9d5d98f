package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage holds an answer of the kind that is asked for: a date, a person, a place, a number, a reason.
final class KindScorer implements Scorer {
  private static final Set<NameKind> ACTORS =
      EnumSet.of(NameKind.PERSON, NameKind.AGENCY, NameKind.COMPANY, NameKind.NATION);
  private static final Set<NameKind> PLACES =
      EnumSet.of(NameKind.PLACE, NameKind.NATION, NameKind.MODULE, NameKind.ELEMENT);
  private static final Pattern REASON =
      Pattern.compile("\\b(because|since|so that|so|to|for|due|as|allow|lets|keeps)\\b");

  private final Archive archive;

  KindScorer(Archive archive) {
    this.archive = archive;
  }

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    Passage passage = candidate.passage();
    return switch (profile.kind()) {
      case WHEN -> held(passage.occasion().date().isPresent() || Spans.hasDate(passage.text()));
      case WHO -> held(hasName(passage, ACTORS));
      case WHERE -> held(hasName(passage, PLACES));
      case HOW_MANY, HOW_MUCH -> held(Spans.hasNumber(passage.text()));
      case HOW_LONG -> held(Spans.hasMeasure(passage.text()));
      case WHY -> held(REASON.matcher(passage.text()).find());
      case HOW, WHICH, WHAT, YES_NO, ANY -> 0;
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
