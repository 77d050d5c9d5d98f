package org.isshistorian.command.posts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.subscription.Interest;

/// Kinds of events as people write them: launches,spacewalks, or all.
final class KindsText {
  private static final String ALL = "all";

  private KindsText() {}

  /// The kinds, none for all; empty if one of them is not known.
  static Optional<Set<Interest>> parse(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    Set<Interest> kinds = EnumSet.noneOf(Interest.class);
    if (typed.equals(ALL) || typed.equals("everything")) {
      return Optional.of(kinds);
    }
    for (String word : typed.split("[,+\\s]+", -1)) {
      Optional<Interest> kind = kind(word);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(kind.get());
    }
    return Optional.of(kinds);
  }

  private static Optional<Interest> kind(String word) {
    return Stream.of(Interest.values())
        .filter(kind -> kind.word().equals(word) || singular(kind.word()).equals(word))
        .findFirst();
  }

  private static String singular(String word) {
    return word.replaceAll("(ch)?es$", "$1").replaceAll("(?<!s)s$", "");
  }

  static String written(Set<Interest> kinds) {
    return kinds.isEmpty()
        ? ALL
        : kinds.stream().sorted().map(Interest::word).collect(Collectors.joining(","));
  }

  /// All that there are.
  static List<String> words() {
    return Stream.of(Interest.values()).map(Interest::word).toList();
  }
}
