package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Shows passages by their ids: those that came next in an answer. The conversation stays about the
/// answer itself.
public final class AlsoCommand implements ChatCommand {
  static final String NAME = "also";

  private static final String PASSAGES = "passages";
  private static final int MOST = 5;

  private final Archive archive;
  private final CommandSpec spec;

  public AlsoCommand(Archive archive) {
    this.archive = archive;
    this.spec =
        new CommandSpec(
                NAME,
                "Show other passages by their ids",
                List.of(
                    new CommandSpec.Option(
                        PASSAGES, "Ids of passages, with blanks between", true, this::areAllKnown)))
            .unlisted();
  }

  private boolean areAllKnown(String ids) {
    return ids(ids).allMatch(id -> archive.passage(id).isPresent());
  }

  private static Stream<String> ids(String text) {
    return Stream.of(text.strip().split("\\s+", -1));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Passage> passages =
        ids(call.option(PASSAGES).orElse(""))
            .map(archive::passage)
            .flatMap(Optional::stream)
            .limit(MOST)
            .toList();
    if (passages.isEmpty()) {
      return Reply.of(new Reply.Block.Text("The corpus has no passages of these ids any more."));
    }
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("Also in the corpus"));
    passages.forEach(passage -> blocks.addAll(PassageBlocks.of(passage)));
    return new Reply(blocks);
  }
}
