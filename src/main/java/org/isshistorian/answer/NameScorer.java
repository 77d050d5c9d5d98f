package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Mention;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage is about the names in the question.
final class NameScorer implements Scorer {
  private static final double ABOUT = 1.0;
  private static final double SUBJECT = 0.5;
  private static final double MISSING = -1.0;

  /// Flights, expeditions and people are many and alike, so that a passage on another is no answer.
  private static final double OTHER_OF_MANY = -1.6;

  private static final Set<NameKind> MANY =
      EnumSet.of(NameKind.FLIGHT, NameKind.EXPEDITION, NameKind.SPACEWALK, NameKind.PERSON);

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    Passage passage = candidate.passage();
    List<Mention> mentions = profile.properMentions();
    if (mentions.isEmpty()) {
      return 0;
    }
    return mentions.stream().mapToDouble(m -> agreement(m, passage)).average().orElse(0);
  }

  private static double agreement(Mention mention, Passage passage) {
    if (mention.means(passage.topic().about())) {
      return ABOUT;
    }
    return mention.names().stream().map(Name::id).anyMatch(passage.subjects()::contains)
        ? SUBJECT
        : missing(mention);
  }

  private static double missing(Mention mention) {
    boolean many =
        mention.exact() && mention.names().stream().allMatch(name -> MANY.contains(name.kind()));
    return many ? OTHER_OF_MANY : MISSING;
  }
}
