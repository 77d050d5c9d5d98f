package org.isshistorian.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What each conversation was last about: its key -> the id of a passage, forgotten after
/// [#KEPT_FOR]. May be used from several threads.
public interface ConversationStore {
  Duration KEPT_FOR = Duration.ofMinutes(30);

  void remember(String conversation, String passageId, Instant at);

  /// The passage that was remembered last, if that is less than [#KEPT_FOR] before `now`.
  Optional<String> topic(String conversation, Instant now);
}
