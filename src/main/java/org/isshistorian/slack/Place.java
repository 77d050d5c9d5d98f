package org.isshistorian.slack;

import java.util.Objects;

/// Where a call came from, and by what it can be answered there.
///
/// @param thread the thread that an answer belongs in; empty for none
/// @param responseUrl Slack's own address for answers to this call; empty for none
record Place(String team, String channel, String thread, String user, String responseUrl) {
  Place {
    Objects.requireNonNull(team);
    Objects.requireNonNull(channel);
    Objects.requireNonNull(thread);
    Objects.requireNonNull(user);
    Objects.requireNonNull(responseUrl);
  }

  /// Whether nobody but the bot and this person are there.
  boolean direct() {
    return channel.startsWith("D") || channel.equals(user);
  }

  /// What belongs together: a thread, or what one person asks in a channel.
  String conversation() {
    return "slack:%s:%s:%s".formatted(team, channel, thread.isEmpty() ? user : thread);
  }

  /// The same person in another channel, outside of any thread.
  Place elsewhere(String other) {
    return new Place(team, other, "", user, "");
  }
}
