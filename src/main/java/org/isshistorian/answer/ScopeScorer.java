package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.QuestionReader;

/// Whether the passage is as general as the question. A question that names nothing is about the
/// station as a whole or about its topic; a passage on one particular flight, person, expedition or
/// spacewalk that is not named is none for it.
final class ScopeScorer implements Scorer {
  private static final Set<NameKind> PARTICULAR =
      EnumSet.of(NameKind.FLIGHT, NameKind.PERSON, NameKind.EXPEDITION, NameKind.SPACEWALK);
  private static final double TOPIC = 0.7;

  private final Archive archive;

  ScopeScorer(Archive archive) {
    this.archive = archive;
  }

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    String about = candidate.passage().topic().about();
    if (profile.mentions().stream().anyMatch(mention -> mention.means(about))) {
      return TOPIC;
    }
    boolean particular =
        archive.name(about).filter(name -> PARTICULAR.contains(name.kind())).isPresent();
    if (particular) {
      return -1;
    }
    boolean station = about.equals(QuestionReader.STATION) && profile.properMentions().isEmpty();
    return station && candidate.passage().isCanonical() ? 1 : 0;
  }
}
