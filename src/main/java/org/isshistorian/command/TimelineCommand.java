package org.isshistorian.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Timeline;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Lists what happened in a time, oldest first, each event with its source, a few at a time. Its
/// options are read together, so that a range may be typed as people write it.
public final class TimelineCommand implements ChatCommand {
  static final String NAME = "timeline";

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String KINDS = "kinds";
  private static final int PER_PAGE = 4;

  /// Of a time longer than a year, events of at least this significance are told where no kind is
  /// named.
  private static final int SIGNIFICANT = 4;

  private static final Predicate<String> RANGE = TimeRange::mayHold;

  private final Archive archive;
  private final Supplier<LocalDate> today;
  private final CommandSpec spec;

  /// A command over an archive.
  ///
  /// @param today the day from which "last year" counts, and the end of "since 2020"
  public TimelineCommand(Archive archive, Supplier<LocalDate> today) {
    this.archive = archive;
    this.today = today;
    var from = new CommandSpec.Option(FROM, "Such as 1998, March 2001 or 1998-11-20", true, RANGE);
    var to =
        new CommandSpec.Option(
            TO, "The end; the same day, month or year if left out", false, RANGE);
    var kinds =
        new CommandSpec.Option(
            KINDS, "Such as launches, spacewalks, crew; all if left out", false, RANGE);
    var dates = new DateCompletions(today);
    this.spec =
        new CommandSpec(
            NAME,
            "What happened in a time, event by event",
            List.of(
                from.completedBy(dates),
                to.completedBy(dates),
                kinds.completedBy(new KindWords())));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    String typed =
        Stream.of(FROM, TO, KINDS)
            .flatMap(name -> call.option(name).stream())
            .collect(Collectors.joining(" "));
    Paged asked = Paged.of(typed);
    Optional<TimeRange> range = TimeRange.read(asked.text(), today.get());
    return range
        .map(r -> page(r, asked))
        .orElseGet(() ->
            Reply.of(
                new Reply.Block.Text(
                    "I read no time in '%s'. Write for example 'timeline 1998 2000 launches' or"
                            .formatted(asked.text())
                        + " 'timeline March 2001'.")));
  }

  private Reply page(TimeRange range, Paged asked) {
    boolean selected = range.isLong() && range.kinds().isEmpty();
    List<Timeline.Entry> events = events(range, selected);
    if (events.isEmpty()) {
      return Reply.of(
          new Reply.Block.Text("The corpus tells of nothing on %s.".formatted(range.written())));
    }
    List<Timeline.Entry> shown = asked.of(events, PER_PAGE);
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading(heading(range, asked, events)));
    if (selected) {
      blocks.add(
          new Reply.Block.Text(
              "The events that mattered most; name a kind, such as launches, for all of a kind."));
    }
    shown.forEach(event -> blocks.addAll(blocks(event)));
    return new Reply(blocks)
        .offering(asked.turning("Back", "More", NAME + " " + range.line(), events, PER_PAGE))
        .about(shown.getFirst().passage().id());
  }

  private List<Timeline.Entry> events(TimeRange range, boolean selected) {
    return archive.timeline().between(range.first(), range.last()).stream()
        .filter(event -> range.holds(event.passage().occasion().kind()))
        .filter(event -> !selected || event.passage().occasion().significance() >= SIGNIFICANT)
        .toList();
  }

  private static String heading(TimeRange range, Paged asked, List<Timeline.Entry> events) {
    int pages = Paged.pages(events, PER_PAGE);
    return pages == 1
        ? range.written()
        : "%s, page %d of %d".formatted(range.written(), asked.actual(events, PER_PAGE), pages);
  }

  private static List<Reply.Block> blocks(Timeline.Entry event) {
    List<Reply.Block> blocks = new ArrayList<>();
    String kind = KindWords.singular(event.passage().occasion().kind());
    blocks.add(new Reply.Block.Fact(new EventDate.Day(event.date()).written(), kind));
    blocks.add(new Reply.Block.Quote(event.passage().text(), 0, 0));
    blocks.addAll(PassageBlocks.links(event.passage()));
    return blocks;
  }
}
