package org.isshistorian.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Timeline;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.CalendarDay;

/// Tells what happened on a day of the calendar, oldest first.
public final class OnThisDayCommand implements ChatCommand {
  private static final String DATE = "date";
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final CommandSpec SPEC =
      new CommandSpec(
          "on-this-day",
          "What happened on this day in the station's history",
          List.of(
              new CommandSpec.Option(
                  DATE,
                  "A day such as 20 November or 1998-11-20; today where left out",
                  false,
                  text -> CalendarDay.parse(text).isPresent())));

  private final Archive archive;
  private final Supplier<LocalDate> today;

  /// A command over an archive.
  ///
  /// @param today what is today where nothing else is asked for
  public OnThisDayCommand(Archive archive, Supplier<LocalDate> today) {
    this.archive = archive;
    this.today = today;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    LocalDate now = today.get();
    return reply(
        call.option(DATE)
            .flatMap(CalendarDay::parse)
            .map(day -> OnThisDay.of(archive, day, now))
            .orElseGet(() -> OnThisDay.today(archive, now)));
  }

  /// A day's events as a reply.
  public static Reply reply(OnThisDay onThisDay) {
    String day = MONTH_DAY.format(onThisDay.day());
    if (onThisDay.events().isEmpty()) {
      return Reply.of(
          new Reply.Block.Text("The corpus tells of nothing that happened on %s.".formatted(day)));
    }
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("On " + day));
    for (Timeline.Entry event : onThisDay.events()) {
      blocks.add(
          new Reply.Block.Fact(String.valueOf(event.date().getYear()), onThisDay.ago(event)));
      blocks.add(new Reply.Block.Quote(event.passage().text(), 0, 0));
      blocks.addAll(PassageBlocks.links(event.passage()));
    }
    return new Reply(blocks);
  }
}
