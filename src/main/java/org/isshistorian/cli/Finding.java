package org.isshistorian.cli;

import java.util.Locale;

/// What `doctor` found of one part of the bot.
///
/// @param says in what way it is good, why it is off, or what is wrong and what would be right
public record Finding(String part, State state, String says) {

  /// How it stands with a part.
  public enum State {
    GOOD,
    OFF,
    BAD
  }

  String line() {
    String mark =
        switch (state) {
          case GOOD -> "ok";
          case OFF -> "off";
          case BAD -> "WRONG";
        };
    return String.format(Locale.ROOT, "%-6s %s: %s", mark, part, says);
  }
}
