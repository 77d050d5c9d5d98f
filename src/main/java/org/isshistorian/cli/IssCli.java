package org.isshistorian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// `iss`: finds the command that is called, has its options parsed, and tells what went wrong in
/// one line.
public final class IssCli {
  private final List<CliCommand> commands;
  private final Terminal terminal;

  public IssCli(Services services, Terminal terminal) {
    this.terminal = terminal;
    this.commands =
        List.of(
            new AskCli(services),
            new OnThisDayCli(services),
            new ChatCli(services),
            new EvalCli(services),
            new CorpusCheckCli(services),
            new CorpusStatsCli(services),
            new CorpusAddCli(services),
            new CorpusRenewCli(services),
            new CorpusCompileCli(services),
            new CalendarCli(services),
            StoreCli.backup(services),
            StoreCli.restore(services),
            StoreCli.export(services),
            StoreCli.delete(services),
            new ServeCli(services),
            new DoctorCli(services),
            new TrainCli(services));
  }

  /// Runs a command line and gives its exit code.
  public int run(String... arguments) {
    try {
      return dispatch(arguments);
    } catch (UsageException e) {
      terminal.err().println(e.getMessage());
      return ExitCode.BAD_USAGE;
    } catch (NoSuchFileException e) {
      terminal.err().println("There is no file " + e.getFile());
      return ExitCode.FAILED;
    } catch (CharacterCodingException e) {
      terminal.err().println("The file is not UTF-8 text; save it as UTF-8.");
      return ExitCode.FAILED;
    } catch (IOException | UncheckedIOException e) {
      terminal.err().println(e.getMessage());
      return ExitCode.FAILED;
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private int dispatch(String... arguments) throws IOException {
    String first = arguments.length == 0 ? "--help" : arguments[0];
    return switch (first) {
      case "--help", "-h", "help" -> {
        terminal.out().print(HelpText.of(commands));
        yield arguments.length == 0 ? ExitCode.BAD_USAGE : ExitCode.DONE;
      }
      case "--version", "-V" -> {
        terminal.out().println(version());
        yield ExitCode.DONE;
      }
      default -> {
        CliCommand command = find(arguments);
        int words = command.name().split(" ").length;
        yield run(command, Arrays.copyOfRange(arguments, words, arguments.length));
      }
    };
  }

  private int run(CliCommand command, String... arguments) throws IOException {
    Options options = command.options();
    options.addOption(Option.builder("h").longOpt("help").desc("Show this help.").get());
    CommandLine line;
    try {
      line = new DefaultParser(false).parse(options, arguments);
    } catch (ParseException e) {
      throw new UsageException(
          "%s. 'iss %s --help' shows what there is.".formatted(e.getMessage(), command.name()));
    }
    if (line.hasOption("help")) {
      terminal.out().print(HelpText.of(command, options));
      return ExitCode.DONE;
    }
    return command.run(line, terminal);
  }

  private CliCommand find(String... arguments) {
    String typed = String.join(" ", arguments);
    Optional<CliCommand> command =
        commands.stream()
            .filter(c -> typed.equals(c.name()) || typed.startsWith(c.name() + " "))
            .findFirst();
    return command.orElseThrow(() ->
        new UsageException(
            "There is no command '%s'. 'iss --help' lists those that there are."
                .formatted(arguments[0].equals("corpus") ? typed : arguments[0])));
  }

  private static String version() {
    String version = IssCli.class.getPackage().getImplementationVersion();
    return "ISS Historian " + (version == null ? "(not packaged)" : version);
  }
}
