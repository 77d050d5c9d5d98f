package org.isshistorian.anniversary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;

/// The platforms that the bot is on, by their names.
public final class Platforms {
  private final Map<String, ChatPlatform> byName;

  public Platforms(List<ChatPlatform> platforms) {
    this.byName =
        platforms.stream().collect(Collectors.toMap(ChatPlatform::name, Function.identity()));
  }

  /// No platform: in a terminal.
  public static Platforms none() {
    return new Platforms(List.of());
  }

  /// The platform of a channel, if the bot is on it.
  public Optional<ChatPlatform> of(ChannelRef channel) {
    return Optional.ofNullable(byName.get(channel.platform()));
  }
}
