package org.isshistorian.discord.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Cuts text where a sentence ends; where not even one sentence fits, after a word, and where no
/// word fits, between two characters.
final class SentenceCut {
  private static final String GOES_ON = " …";
  private static final int MOST = 4_000;

  private SentenceCut() {}

  /// The longest beginning that fits and ends with a sentence; all of the text if that fits.
  ///
  /// @param fits whether a beginning is short enough; a shorter one is then too
  static String cut(String text, Predicate<String> fits) {
    if (fits.test(text)) {
      return text;
    }
    // What follows would not fit in any message.
    String head = text.substring(0, Math.min(text.length(), MOST));
    String cut = longest(head, BreakIterator.getSentenceInstance(Locale.US), fits, "");
    if (cut.isEmpty()) {
      cut = longest(head, BreakIterator.getWordInstance(Locale.US), fits, GOES_ON);
    }
    return cut.isEmpty()
        ? longest(head, BreakIterator.getCharacterInstance(Locale.US), fits, GOES_ON)
        : cut;
  }

  /// Looks for the longest by halving: whether a beginning fits may be dear to find out.
  private static String longest(
      String text, BreakIterator breaks, Predicate<String> fits, String end) {
    List<Integer> ends = ends(text, breaks);
    int fitting = 0;
    int tooLong = ends.size() + 1;
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) / 2;
      if (fits.test(text.substring(0, ends.get(middle - 1)) + end)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    return fitting == 0 ? "" : text.substring(0, ends.get(fitting - 1)) + end;
  }

  /// Where what the iterator tells apart ends, without the blanks after it.
  private static List<Integer> ends(String text, BreakIterator breaks) {
    List<Integer> ends = new ArrayList<>();
    breaks.setText(text);
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      int end = text.substring(0, at).stripTrailing().length();
      if (end > 0) {
        ends.add(end);
      }
    }
    return ends;
  }
}
