package org.isshistorian.command;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Timeline;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Tells what the bot stands on: its corpus and how far that reaches, how well it answered when it
/// was last measured, and what it keeps.
public final class AboutCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("about", "What I know, how well I answer, and what I keep", List.of());
  private static final int VERSION_SHOWN = 12;

  private final Archive archive;

  public AboutCommand(Archive archive) {
    this.archive = archive;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Text(
            "ISS Historian answers questions on the history of the International Space Station with"
                + " a sentence, its date and its source, or says that it does not know. No language"
                + " model: every sentence stands in its corpus, and what it counts, it counts over"
                + " records that cite passages."));
    blocks.addAll(coverage());
    Quality.measured().ifPresent(quality -> blocks.addAll(quality.facts()));
    blocks.add(
        new Reply.Block.Fact(
            "Kept",
            "for half an hour, which passage a conversation was last about; of a reported answer,"
                + " the passage, a hash of the question and the reason; where a channel asked for"
                + " posts, its wish. No question and no other text."));
    return new Reply(blocks);
  }

  private List<Reply.Block> coverage() {
    List<Passage> passages = archive.passages();
    List<Timeline.Entry> events = archive.timeline().entries();
    long sources = passages.stream().map(p -> p.citation().source().id()).distinct().count();
    long nasa = passages.stream().filter(p -> p.citation().source().isNasa()).count();
    long days = events.stream().map(e -> MonthDay.from(e.date())).distinct().count();
    String version = archive.version();
    List<Reply.Block> facts = new ArrayList<>();
    facts.add(
        new Reply.Block.Fact(
            "Corpus",
            "version %s, %d passages from %d pages, %d%% of them supported by NASA's own"
                .formatted(
                    version.substring(0, Math.min(VERSION_SHOWN, version.length())),
                    passages.size(),
                    sources,
                    passages.isEmpty() ? 0 : Math.round(100.0 * nasa / passages.size()))));
    if (!events.isEmpty()) {
      facts.add(
          new Reply.Block.Fact(
              "Coverage",
              "%d dated events from %s to %s, on %d of the 366 days of the calendar"
                  .formatted(
                      events.size(), written(events.getFirst()), written(events.getLast()), days)));
    }
    return facts;
  }

  private static String written(Timeline.Entry event) {
    return new EventDate.Day(event.date()).written();
  }
}
