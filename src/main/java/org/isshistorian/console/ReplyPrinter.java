package org.isshistorian.console;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.chat.Reply;

/// Renders replies as text for a terminal; what answers is bold where colors are on.
public final class ReplyPrinter {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private final boolean styled;

  /// A printer that uses bold and faint, or plain text alone.
  public ReplyPrinter(boolean styled) {
    this.styled = styled;
  }

  /// The blocks, and the actions as lines to be typed.
  public String print(Reply reply) {
    return Stream.concat(
            reply.blocks().stream().map(this::print), reply.actions().stream().map(this::print))
        .collect(Collectors.joining("\n"));
  }

  private String print(Reply.Action action) {
    return style(FAINT, "%s: /iss %s".formatted(action.label(), action.line()));
  }

  private String print(Reply.Block block) {
    return switch (block) {
      case Reply.Block.Heading heading -> style(BOLD, heading.text()) + ":";
      case Reply.Block.Text text -> text.text();
      case Reply.Block.Quote quote -> quote(quote);
      case Reply.Block.Fact fact -> style(FAINT, fact.label() + ":") + " " + fact.value();
      case Reply.Block.Link link ->
          style(FAINT, link.label() + ":") + " " + link.title() + "\n  " + link.url();
      case Reply.Block.Code code -> code.text();
      case Reply.Block.TextFile file -> style(FAINT, file.name() + ":") + " " + file.description();
    };
  }

  private String quote(Reply.Block.Quote quote) {
    if (quote.start() == quote.end()) {
      return quote.text();
    }
    String text = quote.text();
    return text.substring(0, quote.start())
        + style(BOLD, text.substring(quote.start(), quote.end()))
        + text.substring(quote.end());
  }

  private String style(String code, String text) {
    return styled ? code + text + RESET : text;
  }
}
