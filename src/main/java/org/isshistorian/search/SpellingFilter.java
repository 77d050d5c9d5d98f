package org.isshistorian.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isshistorian.question.Words;

/// Brings spellings together: "419,725" and "419725", "seven" and "7", "20th" and "20", "Nov" and
/// "November", "U.S." and "US".
final class SpellingFilter extends TokenFilter {
  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "january"),
          Map.entry("feb", "february"),
          Map.entry("mar", "march"),
          Map.entry("apr", "april"),
          Map.entry("jun", "june"),
          Map.entry("jul", "july"),
          Map.entry("aug", "august"),
          Map.entry("sep", "september"),
          Map.entry("sept", "september"),
          Map.entry("oct", "october"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"));
  private static final int LONGEST_NUMBER_WORD = 9;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    if (length > 0 && Character.isDigit(term.buffer()[0])) {
      normalizeDigits();
    } else if (length <= LONGEST_NUMBER_WORD) {
      String word = term.toString().replace(".", "");
      List<String> folded = Words.folded(word);
      String number = folded.size() == 1 ? folded.getFirst() : word;
      String normal = MONTHS.getOrDefault(word, number);
      if (!normal.contentEquals(term)) {
        term.setEmpty().append(normal);
      }
    }
    return true;
  }

  private void normalizeDigits() {
    String digits = term.toString().replace(",", "");
    String bare =
        digits.matches("\\d+(st|nd|rd|th)") ? digits.substring(0, digits.length() - 2) : digits;
    if (bare.length() != term.length()) {
      term.setEmpty().append(bare);
    }
  }
}
