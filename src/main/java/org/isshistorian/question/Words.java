package org.isshistorian.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Splits a text into folded words. A word ends where letters meet digits ("STS88" is "sts 88"),
/// thousands commas are closed up, a possessive 's is dropped.
public final class Words {
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"));

  private Words() {}

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      boolean border = inside && start >= 0 && isBorder(text, i);
      boolean joint = start >= 0 && (isThousandsComma(text, i) || isDecimalPoint(text, i));
      if (start >= 0 && !joint && (!inside || border)) {
        add(words, text.substring(start, i));
        start = -1;
      }
      if (start < 0 && inside && !isPossessive(text, i)) {
        start = i;
      }
    }
    return words;
  }

  /// The folded words of a text alone.
  public static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  /// The folded first letter of a text, `#` where it starts with a number or a number word, or a
  /// blank where it starts with neither. Much cheaper than folding the text.
  static char letter(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
      return ' ';
    }
    char first = text.charAt(0);
    if (Character.isDigit(first) || startsWithNumberWord(text)) {
      return '#';
    }
    return first < 128 ? Character.toLowerCase(first) : fold(text.substring(0, 1)).charAt(0);
  }

  private static boolean startsWithNumberWord(String text) {
    if ("zotfsenZOTFSEN".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    int end = 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return NUMBERS.containsKey(text.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static void add(List<Word> words, String written) {
    String folded = fold(written.replace(",", ""));
    if (!folded.isEmpty()) {
      words.add(new Word(written, NUMBERS.getOrDefault(folded, folded)));
    }
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
      }
    }
    return lower;
  }

  private static boolean digit(String text, int i) {
    return Character.isDigit(text.charAt(i));
  }

  /// Where letters meet digits.
  private static boolean isBorder(String text, int i) {
    return text.charAt(i - 1) != ',' && digit(text, i) != digit(text, i - 1);
  }

  /// A comma within a number, followed by three digits.
  private static boolean isThousandsComma(String text, int i) {
    if (i + 3 >= text.length() || text.charAt(i) != ',' || !digit(text, i - 1)) {
      return false;
    }
    boolean three = digit(text, i + 1) && digit(text, i + 2) && digit(text, i + 3);
    return three && (i + 4 == text.length() || !digit(text, i + 4));
  }

  /// The point of "51.6", but not those of "20.11.1998".
  private static boolean isDecimalPoint(String text, int i) {
    if (i + 1 >= text.length() || text.charAt(i) != '.' || !digit(text, i - 1)) {
      return false;
    }
    int first = i - 1;
    while (first > 0 && digit(text, first - 1)) {
      first--;
    }
    int end = i + 1;
    while (end < text.length() && digit(text, end)) {
      end++;
    }
    boolean another = first > 0 && text.charAt(first - 1) == '.';
    boolean third = end + 1 < text.length() && text.charAt(end) == '.' && digit(text, end + 1);
    return end > i + 1 && !another && !third;
  }

  /// The s of "station's".
  private static boolean isPossessive(String text, int i) {
    if (i < 2 || (text.charAt(i) != 's' && text.charAt(i) != 'S')) {
      return false;
    }
    char mark = text.charAt(i - 1);
    boolean apostrophe = mark == '\'' || mark == '\u2019';
    boolean end = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return apostrophe && end && Character.isLetterOrDigit(text.charAt(i - 2));
  }
}
