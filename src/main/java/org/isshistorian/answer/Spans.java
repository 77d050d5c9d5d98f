package org.isshistorian.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the parts of an English sentence that answer: dates, numbers, measures.
final class Spans {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:" + MONTH + " \\d{1,2}, \\d{4}|" + MONTH + " \\d{4}|(?:19|20)\\d\\d)\\b");
  private static final String DIGITS = "\\d[\\d,.]*(?<![,.])";
  private static final String NUMBER_WORDS =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|billion|dozen)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:about|around|nearly|almost|some|over|more than|up to|roughly) )?\\$?(?:\\b"
              + DIGITS
              + "|\\b"
              + NUMBER_WORDS
              + "\\b)(?:[ -](?:"
              + NUMBER_WORDS
              + "|percent|[a-z]+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:\\b(?:about|around|nearly|almost|some|over|more than|roughly) )?(?:\\b"
              + DIGITS
              + "|\\b"
              + NUMBER_WORDS
              + "\\b)(?:[ -]?(?:and a half|million|thousand))?["
              + " -](?:second|minute|hour|day|week|month|year|orbit|meter|feet|foot|kilometer|mile|km)s?\\b(?:(?:,|"
              + " and)? (?:"
              + DIGITS
              + "|"
              + NUMBER_WORDS
              + ") (?:second|minute|hour|day)s?)?",
          Pattern.CASE_INSENSITIVE);

  private static final int REACH = 20;

  private Spans() {}

  static boolean hasDate(String text) {
    return DATE.matcher(text).find();
  }

  /// Whether the text is nothing but a date.
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  static boolean hasNumber(String text) {
    return number(text).isPresent();
  }

  static boolean hasMeasure(String text) {
    return MEASURE.matcher(text).find();
  }

  /// The first date.
  static Optional<Highlight> date(String text) {
    return first(DATE.matcher(text));
  }

  /// The first number with its unit that is no part of a date.
  static Optional<Highlight> number(String text) {
    return first(NUMBER.matcher(withoutDates(text)));
  }

  /// The number that stands next before one of these words, and that word with it: "262,400 solar
  /// cells".
  static Optional<Highlight> numberOf(String text, List<String> counted) {
    Matcher matcher = NUMBER.matcher(withoutDates(text));
    Optional<Highlight> nearest = Optional.empty();
    int nearestAt = text.length();
    while (matcher.find()) {
      int end = Math.min(text.length(), matcher.end() + REACH);
      for (String word : counted) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(word, matcher.start());
        if (at > matcher.start() && at <= Math.min(end, nearestAt)) {
          nearestAt = at;
          nearest =
              Optional.of(
                  new Highlight(matcher.start(), Math.max(matcher.end(), at + word.length())));
        }
      }
    }
    return nearest;
  }

  private static String withoutDates(String text) {
    return DATE.matcher(text).replaceAll(date -> " ".repeat(date.group().length()));
  }

  /// The first length of time or space with its unit.
  static Optional<Highlight> measure(String text) {
    return first(MEASURE.matcher(text));
  }

  private static Optional<Highlight> first(Matcher matcher) {
    return matcher.find()
        ? Optional.of(new Highlight(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
