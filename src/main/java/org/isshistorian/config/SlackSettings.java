package org.isshistorian.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the Slack adapter needs: tokens of one workspace, or what it takes to be installed in many.
///
/// @param appToken opens Socket Mode
/// @param signingSecret proves deliveries over HTTP
/// @param oauth lets workspaces install the bot over HTTP
/// @param subscribers the user ids that may subscribe channels; empty for everybody in the channel
/// @param api another address of Slack's Web API, for proxies and tests
public record SlackSettings(
    Optional<Secret> botToken,
    Optional<Secret> appToken,
    Optional<Secret> signingSecret,
    Optional<OAuth> oauth,
    List<String> subscribers,
    Optional<URI> api) {
  public SlackSettings {
    subscribers = List.copyOf(subscribers);
  }

  /// The app's own credentials, and the public address that people are sent back to.
  public record OAuth(String clientId, Secret clientSecret, Optional<URI> publicUrl) {}
}
