package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// Lists the commands that people may type, or explains one of them, all from their specs.
public final class HelpCommand implements ChatCommand {
  private static final String COMMAND = "command";

  private final List<CommandSpec> specs;
  private final CommandSpec spec;

  /// Help on these commands and on itself.
  public HelpCommand(List<CommandSpec> others) {
    var command =
        new CommandSpec.Option(
            COMMAND, "The command to explain", false, text -> find(text).isPresent());
    this.spec =
        new CommandSpec(
                "help",
                "What you can ask and do here",
                List.of(command.completedBy(this::completions)))
            .whispered();
    this.specs = new ArrayList<>(others.stream().filter(other -> other.use().listed()).toList());
    this.specs.add(spec);
  }

  private Optional<CommandSpec> find(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    return specs.stream()
        .filter(other -> other.name().equals(name) || other.aliases().contains(name))
        .findFirst();
  }

  private List<String> completions(String typed) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    return specs.stream().map(CommandSpec::name).filter(n -> n.startsWith(start)).toList();
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply run(CommandCall call) {
    return call.option(COMMAND).flatMap(this::find).map(HelpCommand::on).orElseGet(this::all);
  }

  private Reply all() {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Text(
            "Ask in your own words, for example: when was Zarya launched? Or use a command:"));
    for (CommandSpec other : specs) {
      blocks.add(new Reply.Block.Fact("/iss " + other.usage(), other.description()));
    }
    return new Reply(blocks);
  }

  private static Reply on(CommandSpec command) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Heading("/iss " + command.usage()));
    blocks.add(new Reply.Block.Text(command.description() + "."));
    for (CommandSpec.Option option : command.options()) {
      blocks.add(new Reply.Block.Fact(option.name(), option.description()));
    }
    if (!command.aliases().isEmpty()) {
      blocks.add(new Reply.Block.Fact("Also called", String.join(", ", command.aliases())));
    }
    if (command.use().forManagers()) {
      blocks.add(new Reply.Block.Fact("Who", "those who manage the channel"));
    }
    return new Reply(blocks);
  }
}
