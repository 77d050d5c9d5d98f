package org.isshistorian.slack;

import java.util.List;
import java.util.stream.Collectors;
import org.isshistorian.chat.Reply.Block;

/// The text beside the blocks: what notifications show and screen readers read. Markup counts in
/// it, so it is escaped.
final class FallbackText {
  private static final int LONGEST = 3_000;
  private static final String NOTHING = "ISS Historian";

  private FallbackText() {}

  static String of(List<Block> blocks) {
    String text = blocks.stream().map(FallbackText::said).collect(Collectors.joining("\n"));
    return text.isBlank() ? NOTHING : SlackText.escaped(SlackText.cut(text, LONGEST));
  }

  private static String said(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Text text -> text.text();
      case Block.Quote quote -> quote.text();
      case Block.Fact fact -> fact.label() + ": " + fact.value();
      case Block.Link link -> "%s: %s, %s".formatted(link.label(), link.title(), link.url());
      case Block.Code code -> code.text();
      case Block.TextFile file -> NoFiles.instead(file);
    };
  }
}
