package org.isshistorian.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words that say what is asked for: those after "how many", "which", "what" or "this",
/// up to the verb.
final class TargetReader {
  private static final int MOST_WORDS = 3;
  private static final Set<String> MARKERS = Set.of("which", "what", "this", "these", "many");
  private static final Set<String> BEFORE =
      Set.of("the", "a", "an", "that", "this", "first", "second", "third", "last", "latest");
  private static final Set<String> ENDS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "do",
          "does",
          "did",
          "has",
          "have",
          "had",
          "can",
          "could",
          "will",
          "would",
          "should",
          "of",
          "in",
          "on",
          "at",
          "to",
          "from",
          "for",
          "with",
          "by",
          "it",
          "that",
          "who",
          "and",
          "the",
          "a",
          "an",
          "year",
          "date",
          "day",
          "month",
          "time",
          "kind",
          "usually",
          "typically",
          "normally",
          "currently",
          "live",
          "lived",
          "work",
          "participate",
          "participated",
          "take",
          "took",
          "make",
          "made",
          "get",
          "go",
          "went",
          "fly",
          "flew",
          "visit",
          "visited",
          "there",
          "ever");

  private TargetReader() {}

  static List<String> read(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      int from = behindMarker(words, i);
      if (from > 0) {
        List<String> target = after(words, from);
        if (!target.isEmpty()) {
          return target;
        }
      }
    }
    return List.of();
  }

  /// Where a target may begin after this word; 0 where the word announces none.
  private static int behindMarker(List<Word> words, int at) {
    if (MARKERS.contains(words.get(at).folded())) {
      return at + 1;
    }
    boolean nameOf =
        words.get(at).folded().equals("name")
            && at + 1 < words.size()
            && words.get(at + 1).folded().equals("of");
    if (!nameOf) {
      return 0;
    }
    int from = at + 2;
    while (from < words.size() && BEFORE.contains(words.get(from).folded())) {
      from++;
    }
    return from;
  }

  private static List<String> after(List<Word> words, int from) {
    List<String> target = new ArrayList<>();
    for (int i = from; i < words.size() && target.size() < MOST_WORDS; i++) {
      if (ENDS.contains(words.get(i).folded())) {
        break;
      }
      target.add(words.get(i).folded());
    }
    return target;
  }
}
