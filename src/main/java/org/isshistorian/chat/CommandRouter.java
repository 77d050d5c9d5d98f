package org.isshistorian.chat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings calls to their commands: with what the conversation is about, within the caller's budget,
/// and only to those who may. The single error boundary: a command that throws still gives a reply,
/// and one log record. May be called from several threads at once.
public final class CommandRouter {
  private static final System.Logger LOG = System.getLogger(CommandRouter.class.getName());
  private static final Reply SORRY =
      Reply.of(new Reply.Block.Text("Something went wrong on my side. Please try again later."));
  private static final Reply SLOWLY =
      Reply.of(
          new Reply.Block.Text("That is a lot at once. Please give me a minute, then ask again."));

  private final Map<String, ChatCommand> commands = new LinkedHashMap<>();
  private final CommandLine commandLine;
  private final RouterPorts ports;

  /// A router for these commands.
  ///
  /// @throws IllegalArgumentException if two have the same name
  public CommandRouter(List<ChatCommand> commands, RouterPorts ports) {
    for (ChatCommand command : commands) {
      if (this.commands.put(command.spec().name(), command) != null) {
        throw new IllegalArgumentException("two commands are called " + command.spec().name());
      }
    }
    this.commandLine = new CommandLine(specs());
    this.ports = ports;
  }

  /// How every command is called, in their order.
  public List<CommandSpec> specs() {
    return commands.values().stream().map(ChatCommand::spec).toList();
  }

  /// How this command is called.
  public Optional<CommandSpec> spec(String name) {
    return Optional.ofNullable(commands.get(name)).map(ChatCommand::spec);
  }

  /// The call that a line of text is, by [CommandLine]'s rule: an adapter needs it before it
  /// routes, where it must tell at once who will see the reply.
  public CommandCall parse(String line, CallSite where) {
    return commandLine.parse(line, where);
  }

  /// Answers a line of text by [CommandLine]'s rule.
  public Reply answer(String line, CallSite where) {
    return route(parse(line, where));
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
      return admitted(command, call);
    } catch (RuntimeException e) {
      LOG.log(
          Level.ERROR, "command %s failed in %s".formatted(call.name(), call.where().channel()), e);
      return SORRY;
    }
  }

  private Reply admitted(ChatCommand command, CommandCall call) {
    Instant now = ports.clock().instant();
    if (!ports.budget().take(call.where(), now)) {
      return SLOWLY;
    }
    if (command.spec().use().forManagers() && !call.where().manager()) {
      return Reply.of(
          new Reply.Block.Text(
              "Only those who manage this channel may use '%s'. Ask one of them to do it."
                  .formatted(call.name())));
    }
    String conversation = call.where().conversation();
    Reply reply = possible(command.run(call.about(ports.conversations().topic(conversation, now))));
    reply.topic().ifPresent(id -> ports.conversations().remember(conversation, id, now));
    ports
        .observer()
        .called(
            call.where().channel().platform(),
            call.name(),
            Duration.between(now, ports.clock().instant()));
    return reply;
  }

  /// The reply without actions whose command is not here: where nothing is stored, no report is
  /// asked for.
  private Reply possible(Reply reply) {
    return reply.offering(
        reply.actions().stream()
            .filter(action -> commands.containsKey(action.line().split(" ", 2)[0]))
            .toList());
  }
}
