package org.isshistorian.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What became of a post, and the passages that it tells.
public record PostEntry(PostKey key, State state, List<String> passages) {
  public PostEntry {
    Objects.requireNonNull(key);
    Objects.requireNonNull(state);
    passages = List.copyOf(passages);
  }

  /// Whether something is still to happen with it.
  public boolean isOpen() {
    return switch (state) {
      case State.Claimed _, State.Released _ -> true;
      case State.Posted _, State.Skipped _, State.Uncertain _ -> false;
    };
  }

  /// Where a post stands, since when.
  public sealed interface State {
    Instant at();

    /// Somebody is about to send it, or died while doing so.
    ///
    /// @param at the first try: a platform's certainty about repeats counts from here
    record Claimed(Instant at) implements State {}

    /// It was certainly not sent, and is tried again.
    record Released(Instant at, Instant until, String reason) implements State {}

    /// It stands in the channel.
    ///
    /// @param ref the platform's id of the message
    record Posted(Instant at, String ref, boolean late) implements State {}

    /// It was not sent and will not be.
    record Skipped(Instant at, String reason) implements State {}

    /// Nobody can tell whether it was sent; it is not sent again.
    record Uncertain(Instant at, String cause) implements State {}
  }
}
