package org.isshistorian.slack;

import java.util.function.Function;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;

/// A command of a test's own.
record PlainCommand(CommandSpec spec, Function<CommandCall, Reply> saying) implements ChatCommand {
  @Override
  public Reply run(CommandCall call) {
    return saying.apply(call);
  }
}
