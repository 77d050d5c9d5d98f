package org.isshistorian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.search.PassageIndexer;
import org.isshistorian.search.PlainBm25;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.SampleArchive;

/// The command line over the sample archive, on 20 November 2025, with what it prints kept.
final class Cli {
  private static final Instant NOW = Instant.parse("2025-11-20T12:00:00Z");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Services services;
  private final boolean styled;

  /// What came of one run.
  record Run(int exit, String out, String err) {
    JsonNode json() {
      return parse(out);
    }

    /// Each line that was printed as JSON.
    List<JsonNode> lines() {
      return out.lines().map(Run::parse).toList();
    }

    private static JsonNode parse(String text) {
      try {
        return MAPPER.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException("not JSON: " + text, e);
      }
    }
  }

  private Cli(Services services, boolean styled) {
    this.services = services;
    this.styled = styled;
  }

  /// A command line whose clone is this (temporary) folder.
  static Cli in(Path folder) {
    Archive archive = SampleArchive.archive();
    return new Cli(
        new Services(
            () -> archive,
            () -> MemoryHistorian.over(archive).historian(),
            () -> new CommandRouter(List.of(), RouterPorts.timeless()),
            () -> Clock.fixed(NOW, ZoneOffset.UTC),
            new Tools(folder),
            TestOperation.without(folder)),
        false);
  }

  /// One that prints for a person who looks at it.
  Cli styled() {
    return new Cli(services, true);
  }

  /// One that runs and examines the bot so.
  Cli operating(Services.Operation operation) {
    return new Cli(
        new Services(
            services.archive(),
            services.historian(),
            services.router(),
            services.clock(),
            services.build(),
            operation),
        styled);
  }

  /// One whose archive cannot be read.
  Cli broken(String message) {
    return new Cli(
        new Services(
            () -> {
              throw new UncheckedIOException(message, new IOException("why"));
            },
            services.historian(),
            services.router(),
            services.clock(),
            services.build(),
            services.operation()),
        styled);
  }

  Run run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), styled);
    int exit = new IssCli(services, terminal).run(arguments);
    return new Run(exit, out.toString(), err.toString());
  }

  private record Tools(Path folder) implements Services.Build {
    @Override
    public Path corpus() {
      return folder.resolve("corpus");
    }

    @Override
    public Path ownPages() {
      return folder.resolve("data").resolve("corpus");
    }

    @Override
    public Path home() {
      return folder.resolve("home");
    }

    @Override
    public void index(Archive archive, Path output) throws IOException {
      new PassageIndexer(archive).write(output);
    }

    @Override
    public Function<String, Optional<Passage>> plainBm25(List<Passage> passages)
        throws IOException {
      return new PlainBm25(passages)::first;
    }

    @Override
    public Path history() {
      return folder.resolve("history");
    }
  }
}
