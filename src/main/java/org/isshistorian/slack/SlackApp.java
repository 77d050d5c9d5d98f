package org.isshistorian.slack;

import java.util.List;

/// What the app at Slack has to be set up with. config/slack-manifest.yaml says the same; a test
/// holds the two against each other.
final class SlackApp {
  /// The slash command.
  static final String COMMAND = "/iss";

  /// What the bot may do; nothing here needs an admin's blessing beyond the installation.
  static final List<String> SCOPES =
      List.of("app_mentions:read", "chat:write", "commands", "im:history", "im:write");

  /// What the bot is told of.
  static final List<String> EVENTS =
      List.of("app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked");

  /// Where Slack delivers to over HTTP: events, commands and buttons alike.
  static final String DELIVERIES = "/slack/events";

  /// Where a workspace begins to install the bot.
  static final String INSTALL = "/slack/install";

  /// Where Slack sends people back to.
  static final String REDIRECT = "/slack/oauth_redirect";

  private SlackApp() {}
}
