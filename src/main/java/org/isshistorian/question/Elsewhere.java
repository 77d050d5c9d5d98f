package org.isshistorian.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what a question names of other worlds than the station's, from `elsewhere.txt`.
final class Elsewhere {
  private static final String TABLE = "elsewhere.txt";

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  Elsewhere() {
    ResourceLines.of(TABLE)
        .forEach(line ->
            byFirstWord.computeIfAbsent(line.split(" ", -1)[0], _ -> new ArrayList<>()).add(line));
  }

  /// The folded spellings found, each once.
  List<String> find(List<Word> words) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (String spelling : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        if (!found.contains(spelling) && stands(spelling, words, at)) {
          found.add(spelling);
        }
      }
    }
    return found;
  }

  private static boolean stands(String spelling, List<Word> words, int at) {
    String[] parts = spelling.split(" ", -1);
    if (at + parts.length > words.size()) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      if (!words.get(at + i).folded().equals(parts[i])) {
        return false;
      }
    }
    return true;
  }
}
