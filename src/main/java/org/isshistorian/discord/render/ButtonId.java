package org.isshistorian.discord.render;

import java.util.Optional;
import org.isshistorian.chat.Reply;

/// What a button's id says. All that it does stands in it, so that buttons outlive a restart: a
/// letter, then a command line or a person. It says nothing of where or for whom: that comes from
/// Discord with the press.
public sealed interface ButtonId {
  /// Runs a command line.
  record Run(Reply.Effect effect, String line) implements ButtonId {}

  /// Takes the message away, for this person alone.
  record Delete(String asker) implements ButtonId {}

  /// Says for all what one alone can see.
  record Share() implements ButtonId {}

  /// The id as it stands in a message.
  default String text() {
    return switch (this) {
      case Run run -> letter(run.effect()) + run.line();
      case Delete delete -> "d" + delete.asker();
      case Share _ -> "s";
    };
  }

  /// What an id says; empty for one that this bot does not write, or no longer.
  static Optional<ButtonId> of(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(1);
    return switch (text.charAt(0)) {
      case 'a' -> run(Reply.Effect.ANSWER, rest);
      case 'r' -> run(Reply.Effect.REPLACE, rest);
      case 'w' -> run(Reply.Effect.WHISPER, rest);
      case 'd' -> rest.isEmpty() ? Optional.empty() : Optional.of(new Delete(rest));
      case 's' -> rest.isEmpty() ? Optional.of(new Share()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<ButtonId> run(Reply.Effect effect, String line) {
    return line.isBlank() ? Optional.empty() : Optional.of(new Run(effect, line));
  }

  private static String letter(Reply.Effect effect) {
    return switch (effect) {
      case ANSWER -> "a";
      case REPLACE -> "r";
      case WHISPER -> "w";
    };
  }
}
