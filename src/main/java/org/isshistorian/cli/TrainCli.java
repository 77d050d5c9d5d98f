package org.isshistorian.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/// `iss train`: runs what people run, silently, so that the build can record which classes that
/// needs (JEP 514).
final class TrainCli implements CliCommand {
  private static final List<List<String>> RUNS =
      List.of(
          List.of("ask", "when was Zarya launched?"),
          List.of("ask", "how heavy is it"),
          List.of("ask", "who was first on Mars"),
          List.of("ask", "--json", "who flew on STS-88?"),
          List.of("ask", "how many spacewalks were there in 2007"),
          List.of("on-this-day", "11-20"));

  private final Services services;

  TrainCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "train";
  }

  @Override
  public String arguments() {
    return "";
  }

  /// Empty: only the build calls it, and help leaves it out.
  @Override
  public String description() {
    return "";
  }

  @Override
  public Options options() {
    return CliOptions.none();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) {
    var silence = new PrintWriter(Writer.nullWriter());
    var cli = new IssCli(services, new Terminal(silence, silence, true));
    RUNS.forEach(run -> cli.run(run.toArray(String[]::new)));
    return ExitCode.DONE;
  }
}
