package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.corpus.CorpusCheck;

/// `iss corpus compile`: what the build calls to make archive and index of a corpus that keeps
/// every rule.
final class CorpusCompileCli implements CliCommand {
  private static final String OUTPUT = "output";

  private final Services services;

  CorpusCompileCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "corpus compile";
  }

  @Override
  public String arguments() {
    return "--corpus FOLDER --output FOLDER";
  }

  @Override
  public String description() {
    return "Compile the corpus into archive and index; the build does it.";
  }

  @Override
  public Options options() {
    Options options = CliOptions.none();
    CliOptions.value(options, CorpusCheckCli.CORPUS, "FOLDER", "Another corpus folder.");
    return CliOptions.value(options, OUTPUT, "FOLDER", "Where archive and index go.");
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    Path output =
        CliOptions.path(line, OUTPUT)
            .orElseThrow(
                () -> new UsageException("Say where archive and index go: --output FOLDER."));
    CorpusCheck.Result result =
        CorpusCheck.run(
            CliOptions.path(line, CorpusCheckCli.CORPUS).orElseGet(services.build()::corpus));
    boolean compiled =
        CorpusCheckCli.tell(result.faults(), terminal)
            && new CorpusCompiler(services.build())
                .compile(result.corpus().archive(), output, terminal);
    return compiled ? ExitCode.DONE : ExitCode.FAILED;
  }
}
