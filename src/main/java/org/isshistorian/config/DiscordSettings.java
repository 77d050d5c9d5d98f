package org.isshistorian.config;

import java.net.URI;
import java.util.Optional;

/// What the Discord adapter needs.
///
/// @param devGuild a guild in which commands are registered at once, for trying things out
/// @param status what stands below the bot's name
/// @param api another address of Discord's REST interface, `gateway` another one of its gateway:
///   for proxies and tests
public record DiscordSettings(
    Secret token,
    Optional<String> devGuild,
    Shards shards,
    Optional<String> status,
    Optional<URI> api,
    Optional<URI> gateway) {

  /// Which shards this instance runs, of how many in all; a total of zero leaves it to Discord.
  public record Shards(int total, int first, int last) {}
}
