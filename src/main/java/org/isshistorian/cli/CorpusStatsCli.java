package org.isshistorian.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.corpus.CorpusStatistics;

/// `iss corpus stats`: counts what the corpus holds.
final class CorpusStatsCli implements CliCommand {
  private final Services services;

  CorpusStatsCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "corpus stats";
  }

  @Override
  public String arguments() {
    return "";
  }

  @Override
  public String description() {
    return "Count what the corpus holds, with the calendar as a grid.";
  }

  @Override
  public Options options() {
    return CliOptions.json();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    CorpusStatistics statistics = CorpusStatistics.of(services.archive().get());
    boolean json = line.hasOption(CliOptions.JSON);
    terminal
        .out()
        .println(
            json
                ? new ObjectMapper().writeValueAsString(StatisticsText.tree(statistics))
                : StatisticsText.of(statistics));
    return ExitCode.DONE;
  }
}
