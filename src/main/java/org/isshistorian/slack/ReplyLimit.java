package org.isshistorian.slack;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;

/// Brings a reply to a length that Slack takes: each part is cut at a sentence's end, and what does
/// not fit as a whole is left out from the end, never between a sentence and its source.
final class ReplyLimit {
  /// The longest of all parts together. With as many labels of buttons as there may be that stays
  /// below 10,000; Slack refuses a bit more than 11,000.
  static final int LONGEST = 8_000;

  /// The longest sum of parts that a message may have.
  static final int MOST_BLOCKS = 40;

  private static final int LONGEST_HEADING = 150;
  private static final int LONGEST_PART = 2_500;
  private static final int LONGEST_LABEL = 300;
  private static final Block LEFT_OUT =
      new Block.Text("More than fits into one message: ask for less at once.");

  private final int longest;

  ReplyLimit() {
    this(LONGEST);
  }

  /// A limit for replies that share their room with others.
  ReplyLimit(int longest) {
    this.longest = longest;
  }

  List<Block> within(Reply reply) {
    List<Block> fitting = new ArrayList<>();
    int whole = 0;
    int sum = 0;
    for (Block block : reply.blocks()) {
      Block shorter = cut(block);
      sum += length(shorter);
      if (sum > longest || fitting.size() >= MOST_BLOCKS) {
        List<Block> kept = fitting.subList(0, whole > 0 ? whole : fitting.size());
        kept = new ArrayList<>(kept);
        kept.add(LEFT_OUT);
        return kept;
      }
      fitting.add(shorter);
      if (block instanceof Block.Link) {
        whole = fitting.size();
      }
    }
    return fitting;
  }

  private Block cut(Block block) {
    return switch (block) {
      case Block.Heading heading -> new Block.Heading(cut(heading.text(), LONGEST_HEADING));
      case Block.Text text -> new Block.Text(cut(text.text(), part()));
      case Block.Quote quote -> cut(quote);
      case Block.Fact fact ->
          new Block.Fact(cut(fact.label(), LONGEST_LABEL), cut(fact.value(), part()));
      case Block.Link link ->
          new Block.Link(
              cut(link.label(), LONGEST_LABEL), cut(link.title(), LONGEST_LABEL), link.url());
      case Block.Code code -> new Block.Code(cut(code.text(), part()));
      case Block.TextFile file -> new Block.Text(cut(NoFiles.instead(file), part()));
    };
  }

  private Block cut(Block.Quote quote) {
    String text = cut(quote.text(), part());
    int end = Math.min(quote.end(), text.length());
    return new Block.Quote(text, Math.min(quote.start(), end), end);
  }

  private int part() {
    return Math.min(LONGEST_PART, longest / 2);
  }

  private static String cut(String text, int limit) {
    return SlackText.cut(text, limit);
  }

  private static int length(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text().length();
      case Block.Text text -> text.text().length();
      case Block.Quote quote -> quote.text().length();
      case Block.Fact fact -> fact.label().length() + fact.value().length();
      case Block.Link link -> link.label().length() + link.title().length() + link.url().length();
      case Block.Code code -> code.text().length();
      case Block.TextFile file -> NoFiles.instead(file).length();
    };
  }
}
