package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.question.QuestionProfile;

/// Speaks against a passage on one particular flight, person, expedition or spacewalk that the question does not name.
final class UnmentionedScorer implements Scorer {
  private static final Set<NameKind> PARTICULAR =
      EnumSet.of(NameKind.FLIGHT, NameKind.PERSON, NameKind.EXPEDITION, NameKind.SPACEWALK);

  private final Archive archive;

  UnmentionedScorer(Archive archive) {
    this.archive = archive;
  }

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    String about = candidate.passage().topic().about();
    boolean particular =
        archive.name(about).filter(name -> PARTICULAR.contains(name.kind())).isPresent();
    boolean mentioned = profile.mentions().stream().anyMatch(mention -> mention.means(about));
    return particular && !mentioned ? -1 : 0;
  }
}
