package org.isshistorian.command.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.anniversary.Choice;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Memory;
import org.isshistorian.anniversary.PostReply;
import org.isshistorian.anniversary.Ranked;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.CommandSpec.Option;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.CalendarDay;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.Subscription;

/// Shows the asker alone what would be posted on a day, and explains the order if asked to.
public final class PreviewCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec(
              "preview",
              "What would be posted here, shown to you alone",
              List.of(
                  new Option(
                      "explain", "explain, for the reasons", false, PreviewCommand::explains),
                  new Option(
                      "date",
                      "A day such as 20 November; the next post's where left out",
                      false,
                      text -> CalendarDay.parse(text).isPresent())))
          .whispered();

  private final PostServices services;

  public PreviewCommand(PostServices services) {
    this.services = services;
  }

  private static boolean explains(String text) {
    return List.of("explain", "--explain", "yes", "true").contains(text.toLowerCase(Locale.ROOT));
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    Instant now = services.clock().instant();
    Optional<Subscription> here = new Here(services).all(call.where()).stream().findFirst();
    Plan plan =
        here.map(Subscription::plan)
            .orElseGet(() -> Plan.of(new DailySchedule(Draft.MORNING, ZoneId.of("UTC"))));
    Optional<String> named = call.option("date");
    Optional<LocalDate> date =
        named.isEmpty()
            ? Optional.of(plan.schedule().dateAfter(now))
            : named.flatMap(CalendarDay::parse).flatMap(day -> date(day, plan, now));
    if (date.isEmpty()) {
      return PostWords.text(
          "'%s' is not a day. Write 20 November, 11-20 or 2026-11-20."
              .formatted(named.orElseThrow()));
    }
    Memory memory =
        here.map(s -> Memory.of(services.log(), s.id(), plan.rhythm(), date.get()))
            .orElse(Memory.NONE);
    Choice choice = new Chooser(services.almanac()).choose(plan, date.get(), memory);
    return call.option("explain").filter(PreviewCommand::explains).isPresent()
        ? explained(choice)
        : shown(choice, plan);
  }

  /// A day without a year is the next one of that name.
  private static Optional<LocalDate> date(CalendarDay day, Plan plan, Instant now) {
    LocalDate today = now.atZone(plan.schedule().zone()).toLocalDate();
    int year = day.year().map(Year::getValue).orElse(today.getYear());
    LocalDate date = LocalDate.of(year, day.day().getMonth(), 1);
    if (!day.day().isValidYear(year)) {
      return day.year().isPresent()
          ? Optional.empty()
          : Optional.of(date.plusMonths(1).minusDays(1));
    }
    LocalDate exact = day.day().atYear(year);
    return Optional.of(day.year().isEmpty() && exact.isBefore(today) ? exact.plusYears(1) : exact);
  }

  private static Reply shown(Choice choice, Plan plan) {
    if (choice.isEmpty()) {
      return PostWords.text(
          "On %s nothing of the chosen kinds has its anniversary: nothing would be posted."
              .formatted(PostWords.date(choice.date())));
    }
    List<Reply.Block> blocks = new ArrayList<>();
    if (plan.isQuietOn(choice.date())) {
      blocks.add(new Reply.Block.Text("That is a quiet date: this would not be posted."));
    }
    blocks.addAll(PostReply.of(choice, Optional.empty()).blocks());
    String line = "preview explain date=" + choice.date();
    return new Reply(blocks)
        .offering(List.of(new Reply.Action("Why these?", line, Reply.Effect.WHISPER)));
  }

  private static Reply explained(Choice choice) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("What could be told on " + PostWords.date(choice.date())));
    var table = new StringBuilder();
    for (Ranked ranked : choice.ranking()) {
      boolean told = choice.told().contains(ranked);
      table.append(
          "%s %4d  %s  %s%n"
              .formatted(
                  told ? "*" : " ",
                  ranked.points(),
                  ranked.anniversary().passage().id(),
                  reasons(ranked)));
    }
    blocks.add(new Reply.Block.Code(table.toString().stripTrailing()));
    blocks.add(new Reply.Block.Text("A star marks what would be told."));
    return new Reply(blocks);
  }

  private static String reasons(Ranked ranked) {
    return String.join(
        ", ",
        ranked.reasons().stream().map(r -> "%s %+d".formatted(r.words(), r.points())).toList());
  }
}
