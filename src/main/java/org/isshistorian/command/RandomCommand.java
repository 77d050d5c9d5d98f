package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Tells something by chance: any passage that matters at least a little.
public final class RandomCommand implements ChatCommand {
  private static final int LEAST_SIGNIFICANCE = 3;
  private static final CommandSpec SPEC =
      new CommandSpec("random", "Something from the station's history, by chance", List.of());

  private final Archive archive;
  private final RandomGenerator chance;

  /// A command over an archive.
  ///
  /// @param chance may be asked by several threads at once
  public RandomCommand(Archive archive, RandomGenerator chance) {
    this.archive = archive;
    this.chance = chance;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Passage> passages =
        archive.passages().stream()
            .filter(passage -> passage.occasion().significance() >= LEAST_SIGNIFICANCE)
            .toList();
    if (passages.isEmpty()) {
      return Reply.of(new Reply.Block.Text("The corpus holds nothing to tell."));
    }
    Passage passage = passages.get(chance.nextInt(passages.size()));
    List<Reply.Action> actions = new ArrayList<>();
    actions.add(new Reply.Action("Another", SPEC.name(), Reply.Effect.ANSWER));
    actions.addAll(PassageActions.of(passage, List.of(), QuestionHash.NONE));
    return new Reply(PassageBlocks.of(passage)).offering(actions).about(passage.id());
  }
}
