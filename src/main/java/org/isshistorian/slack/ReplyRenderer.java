package org.isshistorian.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.Reply.Block;

/// Renders replies as blocks. All text goes out as plain-text elements, in which Slack sees no
/// markup and nobody to mention; only what answers is bold. Pure.
final class ReplyRenderer {
  private static final int MOST_BUTTONS = 25;
  private static final RichTextSectionElement.TextStyle BOLD =
      RichTextSectionElement.TextStyle.builder().bold(true).build();

  private final ReplyLimit limit;

  ReplyRenderer() {
    this(new ReplyLimit());
  }

  ReplyRenderer(ReplyLimit limit) {
    this.limit = limit;
  }

  Rendered render(Reply reply) {
    List<Block> fitting = limit.within(reply);
    List<LayoutBlock> blocks = new ArrayList<>();
    List<BlockElement> run = new ArrayList<>();
    for (Block block : fitting) {
      if (block instanceof Block.Heading heading) {
        close(run, blocks);
        add(heading, blocks);
      } else {
        run.addAll(elements(block));
      }
    }
    close(run, blocks);
    buttons(reply.actions(), blocks);
    return new Rendered(FallbackText.of(fitting), blocks);
  }

  private static void add(Block.Heading heading, List<LayoutBlock> blocks) {
    if (!heading.text().isBlank()) {
      blocks.add(
          HeaderBlock.builder()
              .text(PlainTextObject.builder().text(heading.text()).emoji(false).build())
              .build());
    }
  }

  private static void close(List<BlockElement> run, List<LayoutBlock> blocks) {
    if (!run.isEmpty()) {
      blocks.add(RichTextBlock.builder().elements(List.copyOf(run)).build());
      run.clear();
    }
  }

  private static void buttons(List<Reply.Action> actions, List<LayoutBlock> blocks) {
    List<BlockElement> buttons = new ArrayList<>();
    for (Reply.Action action : actions.subList(0, Math.min(MOST_BUTTONS, actions.size()))) {
      buttons.add(Buttons.run(action, buttons.size()));
    }
    if (!buttons.isEmpty()) {
      blocks.add(ActionsBlock.builder().elements(buttons).build());
    }
  }

  private static List<BlockElement> elements(Block block) {
    return switch (block) {
      case Block.Heading heading -> section(bold(heading.text()));
      case Block.Text text -> section(plain(text.text()));
      case Block.Quote quote -> quote(quote);
      case Block.Fact fact -> section(bold(fact.label() + ":"), plain(" " + fact.value()));
      case Block.Link link ->
          section(
              bold(link.label() + ":"),
              plain(" "),
              RichTextSectionElement.Link.builder().text(link.title()).url(link.url()).build());
      case Block.Code code ->
          code.text().isEmpty()
              ? List.of()
              : List.of(
                  RichTextPreformattedElement.builder()
                      .elements(List.of(plain(code.text())))
                      .build());
      case Block.TextFile file -> section(plain(NoFiles.instead(file)));
    };
  }

  private static List<BlockElement> quote(Block.Quote quote) {
    String text = quote.text();
    List<RichTextElement> parts =
        filled(
            plain(text.substring(0, quote.start())),
            bold(text.substring(quote.start(), quote.end())),
            plain(text.substring(quote.end())));
    return parts.isEmpty()
        ? List.of()
        : List.of(RichTextQuoteElement.builder().elements(parts).build());
  }

  private static List<BlockElement> section(RichTextElement... parts) {
    List<RichTextElement> filled = filled(parts);
    if (filled.isEmpty()) {
      return List.of();
    }
    // Slack sets sections of one block side by side unless the first ends its line.
    filled.add(plain("\n"));
    return List.of(RichTextSectionElement.builder().elements(filled).build());
  }

  /// Slack refuses an element without text.
  private static List<RichTextElement> filled(RichTextElement... parts) {
    List<RichTextElement> filled = new ArrayList<>();
    for (RichTextElement part : parts) {
      boolean empty = part instanceof RichTextSectionElement.Text text && text.getText().isEmpty();
      if (!empty) {
        filled.add(part);
      }
    }
    return filled;
  }

  private static RichTextElement plain(String text) {
    return RichTextSectionElement.Text.builder().text(text).build();
  }

  private static RichTextElement bold(String text) {
    return RichTextSectionElement.Text.builder().text(text).style(BOLD).build();
  }
}
