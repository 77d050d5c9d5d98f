package org.isshistorian.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.question.Words;

/// The kinds of events as people write them: "launches", "spacewalks", "crew".
final class KindWords implements CommandSpec.Completions {
  private static final Map<String, PassageKind> OTHERS =
      Map.of(
          "eva", PassageKind.SPACEWALK,
          "evas", PassageKind.SPACEWALK,
          "accidents", PassageKind.INCIDENT,
          "landings", PassageKind.LANDING,
          "research", PassageKind.SCIENCE);

  /// The kind that a folded word names.
  static Optional<PassageKind> kind(String word) {
    return Arrays.stream(PassageKind.values())
        .filter(kind -> singular(kind).equals(word) || plural(kind).equals(word))
        .findFirst()
        .or(() -> Optional.ofNullable(OTHERS.get(word)));
  }

  static String plural(PassageKind kind) {
    String word = singular(kind);
    return switch (kind) {
      case CREW, SCIENCE, CULTURE, LIFE -> word;
      case LAUNCH -> word + "es";
      case REENTRY -> "reentries";
      case DOCKING,
          BERTHING,
          UNDOCKING,
          LANDING,
          SPACEWALK,
          INSTALLATION,
          RELOCATION,
          MILESTONE,
          RECORD,
          INCIDENT,
          PROGRAMME,
          FIGURE,
          DESCRIPTION ->
          word + "s";
    };
  }

  static String singular(PassageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Completes the last of several kinds.
  @Override
  public List<String> of(String typed) {
    List<String> words = Words.folded(typed);
    boolean between = typed.isBlank() || typed.endsWith(" ") || typed.endsWith(",");
    List<String> done = words.isEmpty() || between ? words : words.subList(0, words.size() - 1);
    String start = between ? "" : words.getLast();
    List<String> completed = new ArrayList<>();
    for (PassageKind kind : PassageKind.values()) {
      String word = plural(kind);
      if (word.startsWith(start) && !done.contains(word)) {
        completed.add(done.isEmpty() ? word : String.join(" ", done) + " " + word);
      }
    }
    return completed;
  }
}
