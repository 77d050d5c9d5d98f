package org.isshistorian.chat;

import java.util.Objects;

/// A place where people talk: a platform and its own id for the channel.
public record ChannelRef(String platform, String id) {
  public ChannelRef {
    Objects.requireNonNull(platform);
    Objects.requireNonNull(id);
  }
}
