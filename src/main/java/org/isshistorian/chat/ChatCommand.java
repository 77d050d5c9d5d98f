package org.isshistorian.chat;

/// Something that people can ask the bot to do, the same on every platform.
public interface ChatCommand {
  /// How it is called; adapters, help and the parsing of command lines are built from it.
  CommandSpec spec();

  /// Runs one call. May be called from several threads at once.
  Reply run(CommandCall call);
}
