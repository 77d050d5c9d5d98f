package org.isshistorian.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands of the contract that are still to come; each says so and what to use meanwhile.
public final class NotYetCli {
  private NotYetCli() {}

  /// `iss serve`: the bot on Discord and Slack.
  @Command(name = "serve", description = "Run the bot on Discord and Slack (not yet).")
  public static final class Serve extends NotYet {
    public Serve() {
      super("serve: not yet. Discord and Slack are still being built; './iss chat' is the bot here.");
    }
  }

  /// `iss doctor`: what is missing for the bot to run.
  @Command(name = "doctor", description = "Check settings, tokens and corpus (not yet).")
  public static final class Doctor extends NotYet {
    public Doctor() {
      super("doctor: not yet. There are no settings to check so far; try './iss corpus check'.");
    }
  }

  private abstract static class NotYet implements Callable<Integer> {
    private final String message;

    @Spec private CommandSpec spec;

    NotYet(String message) {
      this.message = message;
    }

    @Override
    public Integer call() {
      Output.err(spec).println(message);
      return ExitCode.BAD_USAGE;
    }
  }
}
