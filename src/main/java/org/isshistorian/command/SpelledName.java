package org.isshistorian.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isshistorian.question.EditDistance;

/// A name's folded words, and how much like it a text is.
record SpelledName(List<String> words) {
  /// From the closest to the farthest.
  enum Likeness {
    EQUAL,
    CLOSED_UP,
    BEGINNING,
    LATER_WORD,
    TYPING_ERROR,
    BEGINNING_OF_TYPING_ERROR
  }

  /// What stands for the name itself.
  static final Set<Likeness> ALIKE =
      EnumSet.of(Likeness.EQUAL, Likeness.CLOSED_UP, Likeness.TYPING_ERROR);

  /// What may become the name when more of it is typed.
  static final Set<Likeness> LOOSEST = EnumSet.allOf(Likeness.class);

  private static final int SHORTEST_FUZZY = 5;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int LONG = 9;

  SpelledName {
    words = List.copyOf(words);
  }

  Optional<Likeness> likeness(List<String> typed) {
    String text = String.join(" ", typed);
    String own = String.join(" ", words);
    if (own.equals(text)) {
      return Optional.of(Likeness.EQUAL);
    }
    String closed = text.replace(" ", "");
    if (!closed.isEmpty() && own.replace(" ", "").equals(closed)) {
      return Optional.of(Likeness.CLOSED_UP);
    }
    if (own.startsWith(text)) {
      return Optional.of(Likeness.BEGINNING);
    }
    if (IntStream.range(1, words.size()).anyMatch(i -> rest(i).startsWith(text))) {
      return Optional.of(Likeness.LATER_WORD);
    }
    return mistyped(text, own);
  }

  private String rest(int from) {
    return String.join(" ", words.subList(from, words.size()));
  }

  /// Numbers are never mistyped: STS-88 is not STS-98. Nor is the first letter.
  private static Optional<Likeness> mistyped(String text, String own) {
    boolean may =
        text.length() >= SHORTEST_BEGINNING
            && text.charAt(0) == own.charAt(0)
            && text.chars().noneMatch(Character::isDigit);
    if (!may) {
      return Optional.empty();
    }
    int allowed = text.length() >= LONG ? 2 : 1;
    if (text.length() >= SHORTEST_FUZZY
        && EditDistance.between(text, own, allowed) <= allowed
        && own.chars().noneMatch(Character::isDigit)) {
      return Optional.of(Likeness.TYPING_ERROR);
    }
    String start = own.substring(0, Math.min(own.length(), text.length()));
    return EditDistance.between(text, start, allowed) <= allowed
        ? Optional.of(Likeness.BEGINNING_OF_TYPING_ERROR)
        : Optional.empty();
  }
}
