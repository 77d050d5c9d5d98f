package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Lists every command, from their specs.
public final class HelpCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec("help", "What you can ask and do here", List.of());

  private final List<CommandSpec> specs;

  /// Help on these commands and on itself.
  public HelpCommand(List<CommandSpec> others) {
    this.specs = new ArrayList<>(others);
    this.specs.add(SPEC);
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Text(
            "Ask in your own words, for example: when was Zarya launched? Or use a command:"));
    for (CommandSpec spec : specs) {
      blocks.add(new Reply.Block.Fact("/iss " + spec.usage(), spec.description()));
    }
    return new Reply(blocks);
  }
}
