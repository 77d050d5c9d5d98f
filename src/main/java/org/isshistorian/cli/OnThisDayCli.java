package org.isshistorian.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isshistorian.command.OnThisDay;
import org.isshistorian.command.OnThisDayCommand;
import org.isshistorian.question.CalendarDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `iss on-this-day`: the events of a calendar day.
@Command(
    name = "on-this-day",
    description = "Tell what happened on a day in the station's history.",
    mixinStandardHelpOptions = true)
public final class OnThisDayCli implements Callable<Integer> {
  private final Services services;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DATE",
      description = "MM-DD, YYYY-MM-DD or as you would say it; today where left out.",
      arity = "0..*")
  private List<String> date = List.of();

  @Option(names = "--json", description = "Print the day as one JSON object.")
  private boolean json;

  public OnThisDayCli(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    LocalDate today = LocalDate.now(services.clock().get());
    Optional<CalendarDay> asked = date.isEmpty() ? Optional.empty() : Optional.of(day());
    OnThisDay onThisDay =
        asked
            .map(day -> OnThisDay.of(services.archive().get(), day, today))
            .orElseGet(() -> OnThisDay.today(services.archive().get(), today));
    if (json) {
      Output.out(spec).println(AnswerJson.line(AnswerJson.of(onThisDay)));
    } else {
      Output.print(spec, OnThisDayCommand.reply(onThisDay));
    }
    return ExitCode.DONE;
  }

  private CalendarDay day() {
    String text = String.join(" ", date);
    return CalendarDay.parse(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "'%s' is not a day; write 11-20, 1998-11-20 or \"20 November\"."
                        .formatted(text)));
  }
}
