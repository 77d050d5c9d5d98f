package org.isshistorian.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Historian;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.DateMention;
import org.isshistorian.question.DateReader;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.Question;
import org.isshistorian.question.Words;

/// Tells who was aboard on a day. The historian works it out from the records; this asks it the
/// plainest way, and says how far the records reach where the day lies beyond.
public final class WhoWasAboardCommand implements ChatCommand {
  static final String NAME = "who-was-aboard";

  private static final String DATE = "date";
  private static final int LONGEST_JOURNEY = 10;

  private final Historian historian;
  private final Archive archive;
  private final Supplier<LocalDate> today;
  private final CommandSpec spec;

  /// A command over an archive.
  ///
  /// @param today the day that is meant where none is named
  public WhoWasAboardCommand(Historian historian, Archive archive, Supplier<LocalDate> today) {
    this.historian = historian;
    this.archive = archive;
    this.today = today;
    var date =
        new CommandSpec.Option(
            DATE,
            "A day such as 20 November 2005; today where left out",
            false,
            text -> day(text).isPresent());
    this.spec =
        new CommandSpec(
            NAME,
            "Who was aboard the station on a day",
            List.of(date.completedBy(new DateCompletions(today))));
  }

  /// The one day that a text names and nothing else.
  private Optional<LocalDate> day(String text) {
    List<DateMention> mentions = new DateReader().find(Words.of(text), Optional.of(today.get()));
    return mentions.size() == 1 && mentions.getFirst().end() == Words.of(text).size()
        ? Optional.of(mentions.getFirst().span()).filter(DateSpan::isDay).map(DateSpan::first)
        : Optional.empty();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    Optional<RecordReach> reach = RecordReach.of(archive.records());
    if (reach.isEmpty()) {
      return Reply.of(new Reply.Block.Text("The corpus has no records of who was aboard."));
    }
    Optional<String> asked = call.option(DATE).filter(text -> !text.isBlank());
    if (asked.isPresent() && day(asked.get()).isEmpty()) {
      return Reply.of(
          new Reply.Block.Text(
              "'%s' is not a day. Write 20 November 2005 or 2005-11-20.".formatted(asked.get())));
    }
    LocalDate day = asked.flatMap(this::day).orElseGet(today);
    return day.isAfter(reach.get().last()) ? beyond(day, reach.get()) : on(day);
  }

  private Reply on(LocalDate day) {
    return workedOut(day)
        .orElseGet(() ->
            Reply.of(
                new Reply.Block.Text(
                    "The records leave open who was aboard on %s.".formatted(written(day)))));
  }

  private Optional<Reply> workedOut(LocalDate day) {
    var question = new Question("who was aboard the space station on " + written(day) + "?");
    return switch (historian.ask(question)) {
      case Answer.Computed computed -> Optional.of(AnswerReplies.of(computed, question));
      case Answer.Found _, Answer.NotFound _ -> Optional.empty();
    };
  }

  /// Says until when the records reach, and who was aboard on the last day of which they tell it:
  /// on a day of travel they may leave it open.
  private Reply beyond(LocalDate day, RecordReach reach) {
    Reply last =
        Stream.iterate(reach.last(), earlier -> earlier.minusDays(1))
            .limit(LONGEST_JOURNEY)
            .flatMap(earlier -> workedOut(earlier).stream())
            .findFirst()
            .orElseGet(Reply::of);
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Text(
            "I cannot say who was aboard on %s: my records reach to %s. What they told last:"
                .formatted(written(day), written(reach.last()))));
    blocks.addAll(last.blocks());
    return new Reply(blocks, last.actions(), last.topic());
  }

  private static String written(LocalDate day) {
    return new EventDate.Day(day).written();
  }
}
