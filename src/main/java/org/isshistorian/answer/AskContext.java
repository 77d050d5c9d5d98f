package org.isshistorian.answer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// What surrounds a question: the passage of the conversation's last answer (its id), and the day
/// on which it is asked, for "ten years ago today". Without a day, words that need one say nothing.
public record AskContext(Optional<String> topic, Optional<LocalDate> today) {
  public static final AskContext NONE = new AskContext(Optional.empty(), Optional.empty());

  public AskContext {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(today);
  }

  /// A question of this day that follows no other.
  public static AskContext on(LocalDate today) {
    return new AskContext(Optional.empty(), Optional.of(today));
  }

  /// The same day, after an answer with this passage.
  public AskContext after(String passageId) {
    return new AskContext(Optional.of(passageId), today);
  }
}
