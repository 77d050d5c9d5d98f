package org.isshistorian.question;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads decades ("the 90s", "the 2010s", "the nineties") and days that have a name and the same
/// date in every year ("Christmas 2005", "New Year's Eve 1999").
final class NamedDates {
  private static final Map<String, Integer> DECADES =
      Map.of("nineties", 1990, "noughties", 2000, "twenties", 2020);
  private static final Map<List<String>, MonthDay> DAYS =
      Map.of(
          List.of("christmas", "eve"), MonthDay.of(12, 24),
          List.of("christmas", "day"), MonthDay.of(12, 25),
          List.of("christmas"), MonthDay.of(12, 25),
          List.of("new", "year", "eve"), MonthDay.of(12, 31),
          List.of("new", "year", "day"), MonthDay.of(1, 1),
          List.of("halloween"), MonthDay.of(10, 31));
  private static final int LONGEST_DAY = 3;

  private NamedDates() {}

  /// The days and the number of words that they took.
  static Optional<RelativeDates.Found> at(List<String> words, int at) {
    return decade(words, at).or(() -> day(words, at));
  }

  private static Optional<RelativeDates.Found> decade(List<String> words, int at) {
    String word = words.get(at);
    if (DECADES.containsKey(word)) {
      return Optional.of(new RelativeDates.Found(decade(DECADES.get(word)), 1));
    }
    boolean plural = at + 1 < words.size() && words.get(at + 1).equals("s");
    if (!plural || !word.matches("(19|20)?\\d0")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(word);
    int first = number < 50 ? 2000 + number : number < 100 ? 1900 + number : number;
    return Optional.of(new RelativeDates.Found(decade(first), 2));
  }

  private static DateSpan decade(int first) {
    return new DateSpan(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  private static Optional<RelativeDates.Found> day(List<String> words, int at) {
    for (int length = LONGEST_DAY; length > 0; length--) {
      if (at + length < words.size()) {
        MonthDay day = DAYS.get(words.subList(at, at + length));
        String year = words.get(at + length);
        if (day != null && year.matches("(19|20)\\d\\d")) {
          LocalDate date = day.atYear(Integer.parseInt(year));
          return Optional.of(new RelativeDates.Found(new DateSpan(date, date), length + 1));
        }
      }
    }
    return Optional.empty();
  }
}
