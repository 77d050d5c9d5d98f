package org.isshistorian.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `iss corpus renew`: takes the user's own pages as they stand now, after one was edited or its
/// folder deleted.
final class CorpusRenewCli implements CliCommand {
  private final Services services;

  CorpusRenewCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "corpus renew";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String description() {
    return "Take your own pages as they stand now, after you edited or deleted one.";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    Services.Build build = services.build();
    if (!new CorpusCompiler(build).compile(services.archive().get(), build.home(), terminal)) {
      return ExitCode.FAILED;
    }
    terminal.err().println("The pages in %s are taken as they stand.".formatted(build.ownPages()));
    return ExitCode.DONE;
  }
}
