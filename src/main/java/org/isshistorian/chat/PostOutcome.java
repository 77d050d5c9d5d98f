package org.isshistorian.chat;

import java.time.Duration;
import java.util.Objects;

/// What became of a post.
public sealed interface PostOutcome {
  /// It stands in the channel.
  ///
  /// @param ref the platform's id of the message
  record Posted(String ref) implements PostOutcome {
    public Posted {
      Objects.requireNonNull(ref);
    }
  }

  /// It was certainly not posted; the platform asks to wait this long.
  record RetryAfter(Duration duration) implements PostOutcome {
    public RetryAfter {
      Objects.requireNonNull(duration);
    }
  }

  /// It was certainly not posted.
  ///
  /// @param reason said to people: what is missing, and where
  /// @param permanent whether trying again is useless until somebody mends it
  record Refused(String reason, boolean permanent) implements PostOutcome {
    public Refused {
      Objects.requireNonNull(reason);
    }
  }

  /// Nobody can tell whether it was posted.
  record Unknown(String cause) implements PostOutcome {
    public Unknown {
      Objects.requireNonNull(cause);
    }
  }
}
