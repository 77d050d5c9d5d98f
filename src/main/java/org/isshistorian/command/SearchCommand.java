package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Searches by words and operators: `canadarm* +2001 -spacewalk "robotic arm" kibou~1`.
public final class SearchCommand implements ChatCommand {
  private static final String WORDS = "words";
  private static final int SHOWN = 4;
  private static final int FOUND = 9;

  private static final CommandSpec SPEC =
      new CommandSpec(
          "search",
          "Search the passages by words, with operators if you like",
          List.of(
              new CommandSpec.Option(
                  WORDS,
                  "Words; +must, -not, either|or, \"a phrase\", begin*, mistiped~1, (groups)",
                  true,
                  text -> !text.isBlank() && !text.strip().endsWith("?"))));

  private final PassageSearch search;

  public SearchCommand(PassageSearch search) {
    this.search = search;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    String words = call.option(WORDS).orElse("");
    List<Passage> found = search.find(words, FOUND);
    if (found.isEmpty()) {
      return Reply.of(
          new Reply.Block.Text(
              "No passage has these words. 'help search' tells what else they may be."));
    }
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("Passages with these words, the best first"));
    List<Passage> shown = found.subList(0, Math.min(SHOWN, found.size()));
    shown.forEach(passage -> blocks.addAll(PassageBlocks.of(passage)));
    return new Reply(blocks)
        .offering(PassageActions.more(found.subList(shown.size(), found.size())).stream().toList())
        .about(found.getFirst().id());
  }
}
