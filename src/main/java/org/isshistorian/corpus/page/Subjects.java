package org.isshistorian.corpus.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isshistorian.archive.Name;

/// Finds names of the corpus in a sentence, as they are written: the longest at each place.
final class Subjects {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 3;

  private final Map<String, String> ids = new HashMap<>();

  Subjects(List<Name> names) {
    for (Name name : names) {
      name.spellings()
          .filter(spelling -> spelling.length() >= SHORTEST && hasCapitalOrDigit(spelling))
          .forEach(spelling -> ids.putIfAbsent(normal(spelling), name.id()));
    }
  }

  /// A spelling without either is an ordinary word, and stands everywhere.
  private static boolean hasCapitalOrDigit(String spelling) {
    return spelling.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String normal(String spelling) {
    return String.join(" ", WORD.matcher(spelling).results().map(MatchResult::group).toList());
  }

  /// The ids of the names, in the order of the sentence.
  List<String> in(String sentence) {
    List<String> words = WORD.matcher(sentence).results().map(MatchResult::group).toList();
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); ) {
      int taken = 1;
      for (int length = Math.min(MOST_WORDS, words.size() - at); length > 0; length--) {
        String id = ids.get(String.join(" ", words.subList(at, at + length)));
        if (id != null) {
          found.add(id);
          taken = length;
          break;
        }
      }
      at += taken;
    }
    return List.copyOf(found);
  }
}
