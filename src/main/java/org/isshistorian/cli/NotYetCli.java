package org.isshistorian.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// A command of the contract that is still to come; it says so, and what to use meanwhile.
record NotYetCli(String name, String description, String meanwhile) implements CliCommand {
  static final NotYetCli SERVE =
      new NotYetCli(
          "serve",
          "Run the bot on Discord and Slack (not yet).",
          "serve: not yet. Discord and Slack are still being built; 'iss chat' is the bot here.");
  static final NotYetCli DOCTOR =
      new NotYetCli(
          "doctor",
          "Check settings, tokens and corpus (not yet).",
          "doctor: not yet. There are no settings to check so far; 'iss corpus check' is there.");

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) {
    terminal.err().println(meanwhile);
    return ExitCode.BAD_USAGE;
  }
}
