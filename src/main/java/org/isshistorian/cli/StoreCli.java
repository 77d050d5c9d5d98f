package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.config.SettingsException;

/// `iss store ...`: backup, restore, and what is kept of somebody.
///
/// @param arguments what follows the name, as help shows it
record StoreCli(String name, String arguments, String description, Act act, Services services)
    implements CliCommand {
  private static final String REPLACE = "replace";
  private static final String PLATFORM = "platform";
  private static final String SPACE = "space";
  private static final String USER = "user";
  private static final String OF_WHOM = "--platform NAME --space ID | --user ID";

  @FunctionalInterface
  interface Act {
    String run(Services.Keeping keeping, CommandLine line) throws IOException;
  }

  static StoreCli backup(Services services) {
    return new StoreCli(
        "store backup",
        "FILE",
        "Write everything that the bot keeps to a file; the bot may go on meanwhile.",
        (keeping, line) -> "%d entries written".formatted(keeping.backup(file(line))),
        services);
  }

  static StoreCli restore(Services services) {
    return new StoreCli(
        "store restore",
        "[--replace] FILE",
        "Read everything from a backup into an empty store, or in place of what is there.",
        (keeping, line) ->
            "%d entries read".formatted(keeping.restore(file(line), line.hasOption(REPLACE))),
        services);
  }

  static StoreCli export(Services services) {
    return new StoreCli(
        "store export",
        OF_WHOM,
        "Print everything that is kept of a server, a workspace or a person, as JSON.",
        (keeping, line) -> keeping.export(owner(line)),
        services);
  }

  static StoreCli delete(Services services) {
    return new StoreCli(
        "store delete",
        OF_WHOM,
        "Delete everything that is kept of a server, a workspace or a person.",
        (keeping, line) -> "%d entries deleted".formatted(keeping.delete(owner(line))),
        services);
  }

  @Override
  public Options options() {
    Options options = CliOptions.none();
    switch (name) {
      case "store backup" -> {}
      case "store restore" ->
          CliOptions.flag(options, REPLACE, "Throw away what is there, for the backup.");
      default -> {
        CliOptions.value(options, PLATFORM, "NAME", "discord or slack.");
        CliOptions.value(options, SPACE, "ID", "The id of a server or workspace.");
        CliOptions.value(options, USER, "ID", "The id of a person.");
      }
    }
    return options;
  }

  private static Path file(CommandLine line) {
    List<String> files = line.getArgList();
    if (files.size() != 1) {
      throw new UsageException("One file is wanted.");
    }
    return Path.of(files.getFirst());
  }

  private static Services.Keeping.Owner owner(CommandLine line) {
    boolean person = line.hasOption(USER);
    if (!line.hasOption(PLATFORM) || person == line.hasOption(SPACE)) {
      throw new UsageException("Say of whom: " + OF_WHOM);
    }
    return new Services.Keeping.Owner(
        line.getOptionValue(PLATFORM), line.getOptionValue(person ? USER : SPACE), person);
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    try (Services.Keeping keeping = services.operation().keeping(services.operation().settings())) {
      terminal.out().println(act.run(keeping, line));
      return ExitCode.DONE;
    } catch (SettingsException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
