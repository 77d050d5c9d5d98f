package org.isshistorian.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words in a row, in any of their usual forms; a star stands for up to [#GAP] words.
record Phrase(List<String> words) {
  private static final int GAP = 8;
  private static final String STAR = "*";

  /// A phrase of the table, whose words are folded already.
  static Phrase of(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      words.add(base(text.substring(start, end)));
      start = end + 1;
    }
    words.add(base(text.substring(start)));
    return new Phrase(words);
  }

  /// The base form of its first word, without reading the others.
  static String firstOf(String text) {
    int end = text.indexOf(' ');
    return base(end < 0 ? text : text.substring(0, end));
  }

  private static String base(String word) {
    return word.equals(STAR) ? word : WordForms.base(word);
  }

  /// How many words it holds besides stars: the more, the more it says.
  int weight() {
    return (int) words.stream().filter(word -> !word.equals(STAR)).count();
  }

  /// The words of a text, with the given base forms, that stand in this phrase.
  Set<String> wordsIn(List<Word> text, List<String> bases) {
    return IntStream.range(0, bases.size())
        .filter(i -> words.contains(bases.get(i)))
        .mapToObj(i -> text.get(i).folded())
        .collect(Collectors.toSet());
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
