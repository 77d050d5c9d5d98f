package org.isshistorian.subscription;

import java.time.Instant;
import java.util.Objects;

/// Whether a subscription posts.
public sealed interface Standing {
  /// It does.
  record Active() implements Standing {}

  /// It does not, until somebody resumes it.
  ///
  /// @param reason said to people
  record Paused(String reason, Instant since) implements Standing {
    public Paused {
      Objects.requireNonNull(reason);
      Objects.requireNonNull(since);
    }
  }
}
