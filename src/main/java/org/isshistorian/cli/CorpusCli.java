package org.isshistorian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.corpus.CorpusCheck;
import org.isshistorian.corpus.CorpusStatistics;
import org.isshistorian.corpus.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `iss corpus`: checks, counts and compiles the corpus.
@Command(
    name = "corpus",
    description = "Check, count or compile the corpus.",
    mixinStandardHelpOptions = true)
public final class CorpusCli implements Runnable {
  private final Services services;

  @Spec private CommandSpec spec;

  public CorpusCli(Services services) {
    this.services = services;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: check, stats or compile.");
  }

  @Command(name = "check", description = "Hold the corpus against every rule.")
  int check(
      @Option(names = "--corpus", paramLabel = "FOLDER", description = "Another corpus folder.")
          Path corpus)
      throws IOException {
    CorpusCheck.Result result = CorpusCheck.run(folder(corpus));
    return tell(result) ? ExitCode.DONE : ExitCode.FAILED;
  }

  @Command(name = "stats", description = "Count what the corpus holds.")
  int stats(@Option(names = "--json", description = "As one JSON object.") boolean json)
      throws JsonProcessingException {
    CorpusStatistics statistics = CorpusStatistics.of(services.archive().get());
    Output.out(spec)
        .println(
            json
                ? new ObjectMapper().writeValueAsString(StatisticsText.tree(statistics))
                : StatisticsText.of(statistics));
    return ExitCode.DONE;
  }

  @Command(
      name = "compile",
      description = "Compile a checked corpus into archive and index.",
      hidden = true)
  int compile(
      @Option(names = "--corpus", paramLabel = "FOLDER") Path corpus,
      @Option(names = "--output", paramLabel = "FOLDER", required = true) Path output)
      throws IOException {
    CorpusCheck.Result result = CorpusCheck.run(folder(corpus));
    if (!result.faults().isEmpty()) {
      tell(result);
      return ExitCode.FAILED;
    }
    Archive archive = result.corpus().archive();
    Files.createDirectories(output);
    ArchiveFile.write(archive, output.resolve("archive.bin"));
    services.build().index(archive, output.resolve("index"));
    return ExitCode.DONE;
  }

  private Path folder(Path given) {
    return given == null ? services.build().corpus() : given;
  }

  private boolean tell(CorpusCheck.Result result) {
    for (Fault fault : result.faults()) {
      Output.err(spec).println(fault);
    }
    int passages = result.corpus().archive().passages().size();
    if (!result.faults().isEmpty()) {
      Output.err(spec)
          .println("%d faults in %d passages.".formatted(result.faults().size(), passages));
      return false;
    }
    Output.out(spec).println("The corpus keeps every rule: %d passages.".formatted(passages));
    return true;
  }
}
