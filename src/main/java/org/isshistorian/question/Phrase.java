package org.isshistorian.question;

import java.util.Arrays;
import java.util.List;

/// Words in a row, in any of their usual forms; a star stands for up to [#GAP] words.
record Phrase(List<String> words) {
  private static final int GAP = 8;
  private static final String STAR = "*";

  static Phrase of(String text) {
    return new Phrase(
        Arrays.stream(text.strip().split(" ")).map(w -> w.equals(STAR) ? w : base(w)).toList());
  }

  private static String base(String word) {
    return WordForms.base(Words.folded(word).getFirst());
  }

  String first() {
    return words.getFirst();
  }

  /// How many words it holds besides stars: the more, the more it says.
  int weight() {
    return (int) words.stream().filter(word -> !word.equals(STAR)).count();
  }

  /// Whether these base forms go on with the phrase at this place.
  boolean matches(List<String> bases, int at) {
    return matches(bases, at, 0);
  }

  private boolean matches(List<String> bases, int at, int from) {
    if (from == words.size()) {
      return true;
    }
    if (words.get(from).equals(STAR)) {
      for (int gap = 0; gap <= GAP && at + gap <= bases.size(); gap++) {
        if (matches(bases, at + gap, from + 1)) {
          return true;
        }
      }
      return false;
    }
    return at < bases.size()
        && bases.get(at).equals(words.get(from))
        && matches(bases, at + 1, from + 1);
  }
}
