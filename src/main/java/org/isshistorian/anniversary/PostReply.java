package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.chat.Reply;

/// A choice as it is posted: each event with its count of years, its sentence and its source.
public final class PostReply {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  private PostReply() {}

  /// A choice as a post.
  ///
  /// @param late what is said of a post that comes late
  public static Reply of(Choice choice, Optional<String> late) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading(heading(choice)));
    late.ifPresent(words -> blocks.add(new Reply.Block.Text(words)));
    for (Ranked ranked : choice.told()) {
      blocks.addAll(event(ranked.anniversary()));
    }
    return new Reply(blocks).offering(actions(choice));
  }

  private static String heading(Choice choice) {
    LocalDate last = choice.date().plusDays(choice.days() - 1L);
    return choice.days() == 1
        ? "On this day in the station's history: " + DAY.format(choice.date())
        : "This week in the station's history: %s to %s"
            .formatted(DAY.format(choice.date()), DAY.format(last));
  }

  private static List<Reply.Action> actions(Choice choice) {
    return choice.days() == 1 && choice.ranking().size() > choice.told().size()
        ? List.of(
            new Reply.Action(
                "All of this day", "on-this-day " + choice.date(), Reply.Effect.WHISPER))
        : List.of();
  }

  /// One event: how long ago, when, its sentence, its source.
  public static List<Reply.Block> event(Anniversary anniversary) {
    Passage passage = anniversary.passage();
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Fact(anniversary.ago(), anniversary.written()));
    blocks.add(new Reply.Block.Quote(passage.text(), 0, 0));
    blocks.add(link("Source", passage.citation().source()));
    passage.citation().more().ifPresent(more -> blocks.add(link("Further reading", more)));
    return blocks;
  }

  private static Reply.Block link(String label, Source source) {
    boolean own = source.publisher().kind() == SourceKind.OWN;
    String publisher = own ? "your own page" : source.publisher().name();
    String title =
        source.title().contains(publisher)
            ? source.title()
            : source.title() + " (" + publisher + ")";
    return new Reply.Block.Link(label, title, source.link());
  }
}
