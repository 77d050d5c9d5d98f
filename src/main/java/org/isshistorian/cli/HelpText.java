package org.isshistorian.cli;

import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// The help of the command line, made from the commands themselves.
final class HelpText {
  private static final String ROW = "  %-28s %s%n";

  private HelpText() {}

  static String of(List<CliCommand> commands) {
    var text =
        new StringBuilder(
            "The history of the International Space Station, every sentence sourced.");
    text.append("%n%nUsage: iss COMMAND%n%n".formatted());
    for (CliCommand command : commands) {
      if (!command.description().isEmpty()) {
        text.append(ROW.formatted(command.name(), command.description()));
      }
    }
    return text.append("%n'iss COMMAND --help' says more of each.%n".formatted()).toString();
  }

  static String of(CliCommand command, Options options) {
    var text = new StringBuilder();
    text.append("Usage: iss %s %s%n%n".formatted(command.name(), command.arguments()));
    text.append("%s%n%n".formatted(command.description()));
    Collection<Option> all = options.getOptions();
    all.forEach(option -> text.append(ROW.formatted(spelling(option), option.getDescription())));
    return text.toString();
  }

  private static String spelling(Option option) {
    String argument = option.hasArg() ? " " + option.getArgName() : "";
    return "--" + option.getLongOpt() + argument;
  }
}
