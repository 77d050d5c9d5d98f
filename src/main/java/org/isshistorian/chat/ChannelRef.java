package org.isshistorian.chat;

import java.util.Objects;
import java.util.Optional;

/// A place where people talk: the platform's name, the space that it belongs to (a Discord guild, a
/// Slack workspace; empty for a direct message or a terminal), and the platform's own id for it.
public record ChannelRef(String platform, String space, String id) {
  private static final String PERSON = "@";

  public ChannelRef {
    Objects.requireNonNull(platform);
    Objects.requireNonNull(space);
    Objects.requireNonNull(id);
  }

  /// A place that belongs to no space.
  public ChannelRef(String platform, String id) {
    this(platform, "", id);
  }

  /// The direct conversation with a person of the same space: who posts there need not have opened
  /// it.
  public ChannelRef direct(String user) {
    return new ChannelRef(platform, space, PERSON + user);
  }

  /// The person that this is the direct conversation with, if it was named by [#direct].
  public Optional<String> person() {
    return id.startsWith(PERSON) ? Optional.of(id.substring(PERSON.length())) : Optional.empty();
  }
}
