package org.isshistorian.subscription;

import java.time.Instant;
import java.util.Objects;
import org.isshistorian.chat.ChannelRef;

/// Who did what to a subscription, and when: ids alone, no words of anybody.
///
/// @param user the platform's id of the person; empty for the bot itself
public record Change(
    String subscription, ChannelRef channel, Action action, String user, Instant at) {
  public enum Action {
    SUBSCRIBED,
    CHANGED,
    PAUSED,
    RESUMED,
    REMOVED
  }

  public Change {
    Objects.requireNonNull(subscription);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(action);
    Objects.requireNonNull(user);
    Objects.requireNonNull(at);
  }

  /// A change of a subscription.
  public static Change of(Subscription to, Action action, String user, Instant at) {
    return new Change(to.id(), to.channel(), action, user, at);
  }
}
