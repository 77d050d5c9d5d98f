package org.isshistorian.anniversary;

import java.time.Duration;
import java.util.Objects;

/// What holds for every post.
///
/// @param catchUp how late a post may be
public record PostingRules(Duration catchUp, LeapDay leapDay, Sombre sombre) {
  /// On which day of other years the 29th of February is remembered.
  public enum LeapDay {
    FEBRUARY_28,
    MARCH_1,
    SKIPPED
  }

  /// What a day of loss gets: a sober post, or none.
  public enum Sombre {
    SOBER,
    SKIPPED
  }

  public static final PostingRules STANDARD =
      new PostingRules(Duration.ofHours(6), LeapDay.FEBRUARY_28, Sombre.SOBER);

  public PostingRules {
    Objects.requireNonNull(leapDay);
    Objects.requireNonNull(sombre);
    if (catchUp.isNegative()) {
      throw new IllegalArgumentException("a post cannot be early: " + catchUp);
    }
  }
}
