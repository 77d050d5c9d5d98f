package org.isshistorian.schedule;

import java.time.Duration;
import java.util.Objects;

/// How a schedule is driven.
///
/// @param threads how many posts of a platform may be under way at once
/// @param polling how often it is looked for due work
/// @param heartbeat how often an instance says that it lives; one that has not for four times as
///   long is taken for dead, and its work is taken over
/// @param drain how long what is under way may take to end when it is closed
public record Pace(int threads, Duration polling, Duration heartbeat, Duration drain) {
  /// Work of a dead instance is taken over within the time in which Discord knows a post again.
  public static final Pace STANDARD =
      new Pace(32, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(20));

  public Pace {
    Objects.requireNonNull(polling);
    Objects.requireNonNull(heartbeat);
    Objects.requireNonNull(drain);
    if (threads < 1) {
      throw new IllegalArgumentException("somebody must post: " + threads);
    }
  }
}
