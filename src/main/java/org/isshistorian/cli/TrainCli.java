package org.isshistorian.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `iss train`: runs what people run, silently, so that the build can record which classes that needs (JEP 514).
@Command(name = "train", description = "Warm up for the AOT cache.", hidden = true)
public final class TrainCli implements Callable<Integer> {
  private static final List<List<String>> RUNS =
      List.of(
          List.of("ask", "when was Zarya launched?"),
          List.of("ask", "how heavy is it"),
          List.of("ask", "who was first on Mars"),
          List.of("ask", "--json", "who flew on STS-88?"),
          List.of("on-this-day", "11-20"));

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var silence = new PrintWriter(Writer.nullWriter());
    CommandLine root = spec.root().commandLine();
    PrintWriter out = root.getOut();
    root.setOut(silence);
    RUNS.forEach(run -> root.execute(run.toArray(String[]::new)));
    root.setOut(out);
    return ExitCode.DONE;
  }
}
