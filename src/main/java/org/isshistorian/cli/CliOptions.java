package org.isshistorian.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// The options that commands share, and how they are declared.
final class CliOptions {
  static final String JSON = "json";

  private CliOptions() {}

  static Options none() {
    return new Options();
  }

  static Options json() {
    return flag(none(), JSON, "Print JSON for scripts.");
  }

  static Options flag(Options options, String name, String description) {
    return options.addOption(Option.builder().longOpt(name).desc(description).get());
  }

  static Options value(Options options, String name, String shown, String description) {
    return options.addOption(
        Option.builder().longOpt(name).hasArg().argName(shown).desc(description).get());
  }

  static Optional<Path> path(CommandLine line, String name) {
    return Optional.ofNullable(line.getOptionValue(name)).map(Path::of);
  }
}
