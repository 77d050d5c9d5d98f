package org.isshistorian.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `./iss serve` as it is built, in a process of its own, without rate limits.
public final class ServedBot implements AutoCloseable {
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

  private final Process process;
  private final BufferedReader out;

  private ServedBot(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /// @param data the folder for its database
  /// @param settings what else is set, by environment variables
  public static ServedBot start(Path data, Map<String, String> settings) throws IOException {
    var builder = new ProcessBuilder("./iss", "serve").redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.putAll(
        Map.of(
            "ISS_DATA", data.toString(),
            "ISS_HTTP_PORT", "0",
            "ISS_LIMIT_USER", "0",
            "ISS_LIMIT_SPACE", "0"));
    environment.putAll(settings);
    return new ServedBot(builder.start());
  }

  /// Waits until it prints this.
  public void awaitLine(String wanted) throws IOException {
    List<String> said = new ArrayList<>();
    String line = out.readLine();
    while (line != null && !line.equals(wanted)) {
      said.add(line);
      line = out.readLine();
    }
    assertThat(line).as("said: %s", said).isNotNull();
  }

  /// What it has in memory now, and had at the most.
  public String memory() throws IOException {
    return "%d MiB resident (%d of them files), %d MiB at the most"
        .formatted(
            kibibytes("VmRSS") / 1_024, kibibytes("RssFile") / 1_024, kibibytes("VmHWM") / 1_024);
  }

  /// One of Linux' figures, in KiB.
  public long kibibytes(String what) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith(what))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  /// The time that processors spent on it until now.
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    assertThat(process.onExit()).succeedsWithin(LONGEST_FAREWELL);
    out.close();
  }
}
