package org.isshistorian.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.archive.Archive;
import org.isshistorian.command.OnThisDay;
import org.isshistorian.command.OnThisDayCommand;
import org.isshistorian.question.CalendarDay;

/// `iss on-this-day`: the events of a calendar day.
final class OnThisDayCli implements CliCommand {
  private final Services services;

  OnThisDayCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "on-this-day";
  }

  @Override
  public String arguments() {
    return "[MM-DD | YYYY-MM-DD]";
  }

  @Override
  public String description() {
    return "Tell what happened on a day in the station's history; today where no day is given.";
  }

  @Override
  public Options options() {
    return CliOptions.json();
  }

  @Override
  public int run(CommandLine line, Terminal terminal) {
    String asked = String.join(" ", line.getArgList());
    Clock clock = services.clock().get();
    Archive archive = services.archive().get();
    OnThisDay onThisDay =
        asked.isBlank()
            ? OnThisDay.today(archive, clock)
            : OnThisDay.of(archive, day(asked), LocalDate.now(clock));
    if (line.hasOption(CliOptions.JSON)) {
      terminal.out().println(AnswerJson.line(AnswerJson.of(onThisDay)));
    } else {
      terminal.print(OnThisDayCommand.reply(onThisDay));
    }
    return ExitCode.DONE;
  }

  private static CalendarDay day(String text) {
    return CalendarDay.parse(text)
        .orElseThrow(() ->
            new UsageException(
                "'%s' is not a day; write 11-20, 1998-11-20 or \"20 November\".".formatted(text)));
  }
}
