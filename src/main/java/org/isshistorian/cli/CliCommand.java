package org.isshistorian.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// One command of the command line.
interface CliCommand {
  String name();

  /// What follows the name, as help shows it: `QUESTION | --batch FILE`.
  String arguments();

  String description();

  Options options();

  /// Runs it and gives the exit code.
  ///
  /// @throws UsageException if it was called wrongly
  /// @throws IOException if something cannot be read or written
  int run(CommandLine line, Terminal terminal) throws IOException;
}
