package org.isshistorian.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.corpus.CorpusCheck;
import org.isshistorian.corpus.Fault;

/// `iss corpus check`: holds the corpus against every rule.
final class CorpusCheckCli implements CliCommand {
  static final String CORPUS = "corpus";

  private final Services services;

  CorpusCheckCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "corpus check";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String description() {
    return "Hold the corpus against every rule.";
  }

  @Override
  public Options options() {
    return CliOptions.value(CliOptions.none(), CORPUS, "FOLDER", "Another corpus folder.");
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    CorpusCheck.Result result =
        CorpusCheck.run(CliOptions.path(line, CORPUS).orElseGet(services.build()::corpus));
    int passages = result.corpus().archive().passages().size();
    if (tell(result.faults(), terminal)) {
      terminal.out().println("The corpus keeps every rule: %d passages.".formatted(passages));
      return ExitCode.DONE;
    }
    return ExitCode.FAILED;
  }

  /// Prints every fault; true where there is none.
  static boolean tell(List<Fault> told, Terminal terminal) {
    for (Fault fault : told) {
      terminal.err().println(fault);
    }
    int faults = told.size();
    if (faults > 0) {
      terminal.err().println(faults == 1 ? "1 fault." : faults + " faults.");
    }
    return faults == 0;
  }
}
