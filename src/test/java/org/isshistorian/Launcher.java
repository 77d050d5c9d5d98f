package org.isshistorian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Starts `./iss` as a process, as people do: from a directory, with an environment of the test's
/// own.
final class Launcher {
  private final Path script;
  private final Map<String, String> environment = new HashMap<>();
  private Path directory;

  Launcher(Path script) {
    this.script = script;
    this.directory = script.getParent();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
  }

  Launcher from(Path anotherDirectory) {
    directory = anotherDirectory;
    return this;
  }

  Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Launcher without(String variable) {
    environment.remove(variable);
    return this;
  }

  /// How a process ended, and what it printed.
  record Result(int exit, String out, String err) {}

  Result run(String... arguments) {
    return end(start(arguments));
  }

  Process start(String... arguments) {
    List<String> line = new ArrayList<>(List.of(script.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for the end, at most a minute.
  static Result end(Process process) {
    var out = CompletableFuture.supplyAsync(() -> text(process.inputReader()::readAllAsString));
    String err = text(process.errorReader()::readAllAsString);
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("still running after a minute");
      }
      return new Result(process.exitValue(), out.join(), err);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private interface Reading {
    String text() throws IOException;
  }

  private static String text(Reading reading) {
    try {
      return reading.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
