package org.isshistorian.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.config.Settings;
import org.isshistorian.config.SettingsException;

/// `iss serve`: the bot on Discord and Slack, whichever has its tokens, until it is stopped.
final class ServeCli implements CliCommand {
  private final Services services;

  ServeCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String description() {
    return "Run the bot on Discord and Slack, whichever has its tokens set.";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    Settings settings;
    try {
      settings = services.operation().settings();
    } catch (SettingsException e) {
      throw new UsageException(e.getMessage());
    }
    settings.discord().ifPresentOrElse(_ -> {}, () -> off(terminal, "discord", "DISCORD_TOKEN"));
    settings.slack().ifPresentOrElse(_ -> {}, () -> off(terminal, "slack", "SLACK_BOT_TOKEN"));
    if (settings.discord().isEmpty() && settings.slack().isEmpty()) {
      throw new UsageException(
          "Nowhere to serve: set DISCORD_TOKEN, or SLACK_BOT_TOKEN and SLACK_APP_TOKEN, in the"
              + " environment or in .env (see .env.example). 'iss chat' needs no account.");
    }
    return services.operation().serve(settings, terminal);
  }

  private static void off(Terminal terminal, String platform, String variable) {
    terminal.out().println("%s: off (%s is not set)".formatted(platform, variable));
    terminal.out().flush();
  }
}
