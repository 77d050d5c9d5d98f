package org.isshistorian.chat;

import java.util.Objects;

/// A place where people talk: the platform's name, the space that it belongs to (a Discord guild, a
/// Slack workspace; empty for a direct message or a terminal), and the platform's own id for it.
public record ChannelRef(String platform, String space, String id) {
  public ChannelRef {
    Objects.requireNonNull(platform);
    Objects.requireNonNull(space);
    Objects.requireNonNull(id);
  }

  /// A place that belongs to no space.
  public ChannelRef(String platform, String id) {
    this(platform, "", id);
  }
}
