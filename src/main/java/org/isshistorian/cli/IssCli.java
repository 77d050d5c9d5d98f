package org.isshistorian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `iss`: the root of the command line.
@Command(
    name = "iss",
    description = "The history of the International Space Station, every sentence sourced.",
    mixinStandardHelpOptions = true,
    versionProvider = IssCli.Version.class)
public final class IssCli implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /// The version in the jar's manifest.
  public static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = IssCli.class.getPackage().getImplementationVersion();
      return new String[] {"ISS Historian " + (version == null ? "(not packaged)" : version)};
    }
  }

  /// The whole command line.
  public static CommandLine of(Services services) {
    return new CommandLine(new IssCli())
        .addSubcommand(new AskCli(services))
        .addSubcommand(new OnThisDayCli(services))
        .addSubcommand(new ChatCli(services))
        .addSubcommand(new EvalCli(services))
        .addSubcommand(new CorpusCli(services))
        .addSubcommand(new NotYetCli.Serve())
        .addSubcommand(new NotYetCli.Doctor())
        .addSubcommand(new TrainCli())
        .setExecutionExceptionHandler(IssCli::failed);
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example: ask \"...\"");
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult parseResult) {
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      command.getErr().println(message(failure));
      return ExitCode.FAILED;
    }
    failure.printStackTrace(command.getErr());
    return ExitCode.FAILED;
  }

  private static String message(Exception failure) {
    return failure instanceof NoSuchFileException missing
        ? "There is no file " + missing.getFile()
        : failure.getMessage();
  }
}
