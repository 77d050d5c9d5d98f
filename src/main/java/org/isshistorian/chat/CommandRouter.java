package org.isshistorian.chat;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Brings calls to their commands. The single error boundary: a command that throws still gives a
/// reply, and one log record.
public final class CommandRouter {
  private static final System.Logger LOG = System.getLogger(CommandRouter.class.getName());
  private static final Reply SORRY =
      Reply.of(new Reply.Block.Text("Something went wrong on my side. Please try again later."));

  private final Map<String, ChatCommand> commands = new LinkedHashMap<>();
  private final CommandLine commandLine;

  /// A router for these commands.
  ///
  /// @throws IllegalArgumentException if two have the same name
  public CommandRouter(List<ChatCommand> commands) {
    for (ChatCommand command : commands) {
      if (this.commands.put(command.spec().name(), command) != null) {
        throw new IllegalArgumentException("two commands are called " + command.spec().name());
      }
    }
    this.commandLine = new CommandLine(specs());
  }

  /// How every command is called, in their order.
  public List<CommandSpec> specs() {
    return commands.values().stream().map(ChatCommand::spec).toList();
  }

  /// Answers a line of text by [CommandLine]'s rule.
  public Reply answer(String line, ChannelRef where) {
    return route(commandLine.parse(line, where));
  }

  public Reply route(CommandCall call) {
    ChatCommand command = commands.get(call.name());
    if (command == null) {
      return Reply.of(
          new Reply.Block.Text(
              "There is no command '%s'. 'help' lists those that there are."
                  .formatted(call.name())));
    }
    try {
      return command.run(call);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "command %s failed in %s".formatted(call.name(), call.where()), e);
      return SORRY;
    }
  }
}
