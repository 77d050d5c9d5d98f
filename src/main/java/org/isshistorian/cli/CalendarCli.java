package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.command.posts.AnniversaryCalendar;

/// `iss calendar`: anniversaries as a calendar file.
final class CalendarCli implements CliCommand {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String KINDS = "kinds";
  private static final String ROUND = "round";
  private static final String OUTPUT = "output";
  private static final int MOST_YEARS = 10;

  private final Services services;

  CalendarCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public String arguments() {
    return "[--from DATE] [--to DATE]";
  }

  @Override
  public String description() {
    return "Write anniversaries as a calendar file (ICS); a year from today where no dates are"
        + " given.";
  }

  @Override
  public Options options() {
    Options options = CliOptions.none();
    CliOptions.value(options, FROM, "YYYY-MM-DD", "The first day.");
    CliOptions.value(options, TO, "YYYY-MM-DD", "The last day.");
    CliOptions.value(
        options,
        KINDS,
        "KINDS",
        "Only these: " + String.join(", ", AnniversaryCalendar.kinds()) + ".");
    CliOptions.flag(options, ROUND, "Only round ones: 5, 10, 15 years and so on.");
    CliOptions.value(options, OUTPUT, "FILE", "Write to a file.");
    return options;
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    Clock clock = services.clock().get();
    LocalDate from = date(line, FROM).orElseGet(() -> LocalDate.now(clock));
    LocalDate to = date(line, TO).orElseGet(() -> from.plusYears(1).minusDays(1));
    if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
      throw new UsageException(
          "--to %s is not within %d years after %s.".formatted(to, MOST_YEARS, from));
    }
    String kinds = line.getOptionValue(KINDS, "all");
    AnniversaryCalendar calendar =
        AnniversaryCalendar.of(services.archive().get(), from, to, kinds)
            .orElseThrow(() ->
                new UsageException(
                    "'%s' are no kinds; there are %s."
                        .formatted(kinds, String.join(", ", AnniversaryCalendar.kinds()))));
    write(line.hasOption(ROUND) ? calendar.round() : calendar, line, terminal);
    return ExitCode.DONE;
  }

  private void write(AnniversaryCalendar calendar, CommandLine line, Terminal terminal)
      throws IOException {
    String text = calendar.text(services.clock().get().instant());
    Optional<Path> output = CliOptions.path(line, OUTPUT);
    if (output.isPresent()) {
      Files.writeString(output.get(), text);
      terminal.out().println("%d anniversaries in %s".formatted(calendar.size(), output.get()));
    } else {
      terminal.out().print(text);
    }
  }

  private static Optional<LocalDate> date(CommandLine line, String option) {
    try {
      return Optional.ofNullable(line.getOptionValue(option)).map(LocalDate::parse);
    } catch (DateTimeException _) {
      throw new UsageException(
          "--%s is '%s'; write 2026-11-20.".formatted(option, line.getOptionValue(option)));
    }
  }
}
