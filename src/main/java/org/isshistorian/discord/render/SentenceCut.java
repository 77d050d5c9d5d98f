package org.isshistorian.discord.render;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Predicate;

/// Cuts text where a sentence ends; where not even one sentence fits, after a word, and where no
/// word fits, between two characters.
final class SentenceCut {
  private static final String GOES_ON = " …";

  private SentenceCut() {}

  /// The longest beginning that fits and ends with a sentence; all of the text if that fits.
  ///
  /// @param fits whether a beginning is short enough; a shorter one is then too
  static String cut(String text, Predicate<String> fits) {
    if (fits.test(text)) {
      return text;
    }
    String cut = longest(text, BreakIterator.getSentenceInstance(Locale.US), fits, "");
    if (cut.isEmpty()) {
      cut = longest(text, BreakIterator.getWordInstance(Locale.US), fits, GOES_ON);
    }
    return cut.isEmpty()
        ? longest(text, BreakIterator.getCharacterInstance(Locale.US), fits, GOES_ON)
        : cut;
  }

  private static String longest(
      String text, BreakIterator breaks, Predicate<String> fits, String end) {
    breaks.setText(text);
    String longest = "";
    int at = breaks.next();
    while (at != BreakIterator.DONE) {
      String beginning = text.substring(0, at).stripTrailing();
      if (!beginning.isEmpty() && !fits.test(beginning + end)) {
        return longest;
      }
      longest = beginning.isEmpty() ? "" : beginning + end;
      at = breaks.next();
    }
    return longest;
  }
}
