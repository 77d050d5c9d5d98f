package org.isshistorian.discord.render;

import java.util.function.Function;
import org.isshistorian.chat.Reply.Block;

/// One block as markdown, whole or cut to length.
final class BlockText {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ADDRESS = 1_000;

  private BlockText() {}

  static String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> "### " + Markdown.escape(title(heading.text()));
      case Block.Text text -> Markdown.escape(text.text());
      case Block.Quote quote -> Markdown.quote(quote.text(), quote.start(), quote.end());
      case Block.Fact fact ->
          Markdown.escape("%s: %s".formatted(title(fact.label()), fact.value()));
      case Block.Link link -> link(link);
      case Block.Code code -> Markdown.code(code.text());
      case Block.TextFile file -> Markdown.escape(title(file.description()));
    };
  }

  /// The same in at most `most` characters, cut where a sentence ends. Headings and links are not
  /// cut: they are short, and without its link a sentence has no source.
  static String of(Block block, int most) {
    return switch (block) {
      case Block.Heading _, Block.Link _, Block.TextFile _ -> of(block);
      case Block.Text text -> cut(text.text(), Block.Text::new, most);
      case Block.Code code -> cut(code.text(), Block.Code::new, most);
      case Block.Fact fact -> cut(fact.value(), value -> new Block.Fact(fact.label(), value), most);
      case Block.Quote quote -> cut(quote.text(), beginning -> beginning(quote, beginning), most);
    };
  }

  /// Whether a block may lose its end.
  static boolean mayBeCut(Block block) {
    return switch (block) {
      case Block.Heading _, Block.Link _, Block.TextFile _ -> false;
      case Block.Text _, Block.Code _, Block.Fact _, Block.Quote _ -> true;
    };
  }

  private static String cut(String text, Function<String, Block> with, int most) {
    String beginning = SentenceCut.cut(text, shorter -> of(with.apply(shorter)).length() <= most);
    return beginning.isEmpty() ? "" : of(with.apply(beginning));
  }

  private static Block.Quote beginning(Block.Quote quote, String text) {
    int length = text.length();
    return new Block.Quote(text, Math.min(quote.start(), length), Math.min(quote.end(), length));
  }

  private static String link(Block.Link link) {
    String title = title(link.title());
    String shown =
        link.url().length() > LONGEST_ADDRESS
            ? Markdown.escape(title)
            : Markdown.link(title, link.url());
    return Markdown.escape(title(link.label()) + ":") + " " + shown;
  }

  private static String title(String text) {
    return SentenceCut.cut(
        text.replace('\n', ' '), beginning -> beginning.length() <= LONGEST_TITLE);
  }
}
