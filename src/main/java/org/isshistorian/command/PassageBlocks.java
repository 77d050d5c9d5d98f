package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.chat.Reply;

/// A passage as blocks: the sentence, its date, its source, and NASA's page where the source is
/// another's.
final class PassageBlocks {
  private PassageBlocks() {}

  static List<Reply.Block> of(Passage passage, Highlight highlight) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Quote(passage.text(), highlight.start(), highlight.end()));
    date(passage).ifPresent(blocks::add);
    blocks.addAll(links(passage));
    return blocks;
  }

  /// The same with nothing highlighted.
  static List<Reply.Block> of(Passage passage) {
    return of(passage, new Highlight(0, 0));
  }

  /// The page that supports the passage, and NASA's where that is another's.
  static List<Reply.Block> links(Passage passage) {
    List<Reply.Block> links = new ArrayList<>();
    links.add(source(passage.citation().source()));
    passage
        .citation()
        .more()
        .ifPresent(
            more -> links.add(new Reply.Block.Link("Further reading", named(more), more.link())));
    return links;
  }

  private static Optional<Reply.Block> date(Passage passage) {
    Passage.Occasion occasion = passage.occasion();
    return occasion
        .date()
        .<Reply.Block>map(date -> new Reply.Block.Fact("Date", date.written()))
        .or(() -> occasion.asOf().map(asOf -> new Reply.Block.Fact("As of", asOf.written())));
  }

  /// A file of the user's own has no address that anybody could follow.
  static Reply.Block source(Source source) {
    if (!source.link().startsWith("http")) {
      return new Reply.Block.Fact("Source", named(source));
    }
    return new Reply.Block.Link("Source", named(source), source.link());
  }

  private static String named(Source source) {
    boolean own = source.publisher().kind() == SourceKind.OWN;
    String publisher = own ? "your own page" : source.publisher().name();
    return source.title().contains(publisher)
        ? source.title()
        : source.title() + " (" + publisher + ")";
  }
}
