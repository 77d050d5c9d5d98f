package org.isshistorian.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Timeline;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.CalendarDay;

/// Tells what happened on a day of the calendar, oldest first, a few events at a time.
public final class OnThisDayCommand implements ChatCommand {
  static final String NAME = "on-this-day";

  private static final String DATE = "date";
  private static final int PER_PAGE = 4;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private final Archive archive;
  private final Clock clock;
  private final CommandSpec spec;

  /// A command over an archive.
  ///
  /// @param clock tells, with its zone, what is today where nothing else is asked for
  public OnThisDayCommand(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
    var date =
        new CommandSpec.Option(
            DATE,
            "A day such as 20 November or 1998-11-20; today where left out",
            false,
            OnThisDayCommand::isDay);
    this.spec =
        new CommandSpec(
            NAME,
            "What happened on this day in the station's history",
            List.of(date.completedBy(new DayCompletions())));
  }

  private static boolean isDay(String text) {
    String day = Paged.of(text).text();
    return day.isEmpty() || CalendarDay.parse(day).isPresent();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    Paged asked = Paged.of(call.option(DATE).orElse(""));
    LocalDate today = LocalDate.now(clock);
    if (asked.text().isEmpty()) {
      return page(OnThisDay.today(archive, clock), asked, today.toString());
    }
    return CalendarDay.parse(asked.text())
        .map(day -> page(OnThisDay.of(archive, day, today), asked, written(day)))
        .orElseGet(() -> Reply.of(new Reply.Block.Text(notADay(asked.text()))));
  }

  private static String notADay(String text) {
    return "'%s' is not a day. Write 20 November, 11-20 or 1998-11-20.".formatted(text);
  }

  /// As it is typed.
  private static String written(CalendarDay day) {
    return day.year()
        .map(year -> year.atMonthDay(day.day()).toString())
        .orElseGet(() -> DAY.format(day.day()));
  }

  private static Reply page(OnThisDay onThisDay, Paged asked, String day) {
    List<Timeline.Entry> events = onThisDay.events();
    if (events.isEmpty()) {
      return reply(onThisDay);
    }
    List<Timeline.Entry> shown = asked.of(events, PER_PAGE);
    int pages = Paged.pages(events, PER_PAGE);
    String place =
        pages > 1 ? ", page %d of %d".formatted(asked.actual(events, PER_PAGE), pages) : "";
    return reply(onThisDay, shown, place)
        .offering(asked.turning("Previous", "Next", NAME + " " + day, events, PER_PAGE))
        .about(shown.getFirst().passage().id());
  }

  /// A day's events, all of them.
  public static Reply reply(OnThisDay onThisDay) {
    if (onThisDay.events().isEmpty()) {
      return Reply.of(
          new Reply.Block.Text(
              "The corpus tells of nothing that happened on %s.".formatted(onThisDay.written())));
    }
    return reply(onThisDay, onThisDay.events(), "");
  }

  private static Reply reply(OnThisDay onThisDay, List<Timeline.Entry> shown, String place) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("On " + onThisDay.written() + place));
    for (Timeline.Entry event : shown) {
      blocks.add(
          new Reply.Block.Fact(String.valueOf(event.date().getYear()), onThisDay.ago(event)));
      blocks.add(new Reply.Block.Quote(event.passage().text(), 0, 0));
      blocks.addAll(PassageBlocks.links(event.passage()));
    }
    return new Reply(blocks);
  }
}
