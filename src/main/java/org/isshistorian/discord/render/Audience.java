package org.isshistorian.discord.render;

/// Who sees a message, and so which buttons stand under it besides those of the reply.
public sealed interface Audience {
  /// All in the channel; the person who asked may take the answer away.
  record All(String asker) implements Audience {}

  /// The asker alone, who may say it for all if it is `shareable`.
  record One(boolean shareable) implements Audience {}

  /// All in the channel; nobody asked.
  record Unasked() implements Audience {}
}
