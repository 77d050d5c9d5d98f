package org.isshistorian.drills;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A bot in a process of its own.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Child(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  static Child start(List<String> flags, String... arguments) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.file=src/test/resources/logging.properties",
            "-cp",
            classes,
            DrillBot.class.getName()));
    command.addAll(List.of(arguments));
    Path errors = Path.of("target", "drills", "children.log");
    Files.createDirectories(errors.getParent());
    return new Child(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start());
  }

  Child awaitReady() throws IOException {
    String line = out.readLine();
    if (!"ready".equals(line)) {
      throw new IOException("the bot says " + line + "; see target/drills/children.log");
    }
    return this;
  }

  /// The signal that nobody can catch.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /// What it says of itself: so many lines.
  List<String> ask(int lines) throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      said.add(out.readLine());
    }
    return said;
  }

  /// The most memory that it ever held, in MB.
  long peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }
}
