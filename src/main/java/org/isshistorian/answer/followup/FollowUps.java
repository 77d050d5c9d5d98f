package org.isshistorian.answer.followup;

import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;

/// Puts the subject of the last answer into a question that has none of its own: "who commanded
/// it?", "and when did it land?", "what about the second one?". A question with a subject of its
/// own is never touched.
public final class FollowUps {
  private static final Set<String> LEADS = Set.of("and", "so", "but", "ok", "okay", "then");

  private final Archive archive;
  private final Pronouns pronouns;
  private final Elisions elisions;
  private final Successors successors;

  public FollowUps(Archive archive) {
    this.archive = archive;
    var referents = new Referents(archive);
    this.pronouns = new Pronouns(referents);
    this.elisions = new Elisions(referents);
    this.successors = new Successors(archive);
  }

  /// The whole question, if this one is asked after a passage and cannot stand alone.
  ///
  /// @param topic the id of the last answer's passage; one that is not known leaves the question as
  ///   it is
  public Optional<Question> completed(QuestionProfile profile, Optional<String> topic) {
    return topic.flatMap(archive::passage).flatMap(passage -> completed(profile, passage));
  }

  private Optional<Question> completed(QuestionProfile profile, Passage topic) {
    if (!profile.properMentions().isEmpty() || !profile.findings().elsewhere().isEmpty()) {
      return successors.sameOf(profile, topic);
    }
    return successors
        .next(profile, topic)
        .or(() -> pronouns.replaced(profile, topic))
        .or(() -> elisions.filled(profile, topic));
  }

  /// Whether a word only leads over from what was said before.
  static boolean isLead(String word) {
    return LEADS.contains(word);
  }

  /// Whether the station is named, so that nothing needs to be put in.
  static boolean namesStation(QuestionProfile profile) {
    return profile.mentions().stream()
        .anyMatch(m -> m.names().stream().anyMatch(n -> n.kind() == NameKind.STATION));
  }
}
