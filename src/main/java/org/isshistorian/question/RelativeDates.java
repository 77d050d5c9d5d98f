package org.isshistorian.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Reads dates that count from today: "ten years ago today", "two weeks ago", "last year",
/// "yesterday". A number of years ago is a year, of months a month, unless "today" stands behind
/// it.
final class RelativeDates {
  private static final int MOST = 100;

  /// Days and the number of words that they took.
  record Found(DateSpan span, int length) {}

  private RelativeDates() {}

  static Optional<Found> at(List<String> words, int at, LocalDate today) {
    String word = words.get(at);
    if (word.equals("yesterday")) {
      return Optional.of(new Found(day(today.minusDays(1)), 1));
    }
    if (at + 1 < words.size() && (word.equals("last") || word.equals("this"))) {
      return period(words.get(at + 1), word.equals("last") ? 1 : 0, today)
          .map(span -> new Found(span, 2));
    }
    return ago(words, at, today);
  }

  private static Optional<DateSpan> period(String unit, int back, LocalDate today) {
    return switch (unit) {
      case "year" -> Optional.of(year(today.getYear() - back));
      case "month" -> Optional.of(month(YearMonth.from(today).minusMonths(back)));
      default -> Optional.empty();
    };
  }

  private static Optional<Found> ago(List<String> words, int at, LocalDate today) {
    boolean ago = at + 2 < words.size() && words.get(at + 2).equals("ago");
    int count = ago ? count(words.get(at)) : 0;
    if (count == 0) {
      return Optional.empty();
    }
    boolean toTheDay = at + 3 < words.size() && words.get(at + 3).equals("today");
    return span(words.get(at + 1), count, toTheDay, today)
        .map(span -> new Found(span, toTheDay ? 4 : 3));
  }

  private static int count(String word) {
    if (word.equals("a") || word.equals("an")) {
      return 1;
    }
    boolean small = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int count = small ? Integer.parseInt(word) : 0;
    return count <= MOST ? count : 0;
  }

  private static Optional<DateSpan> span(
      String unit, int count, boolean toTheDay, LocalDate today) {
    return switch (unit) {
      case "day", "days" -> Optional.of(day(today.minusDays(count)));
      case "week", "weeks" -> Optional.of(day(today.minusWeeks(count)));
      case "month", "months" -> {
        LocalDate day = today.minusMonths(count);
        yield Optional.of(toTheDay ? day(day) : month(YearMonth.from(day)));
      }
      case "year", "years" -> Optional.of(yearsAgo(count, toTheDay, today));
      case "decade", "decades" -> within(10 * count, toTheDay, today);
      default -> Optional.empty();
    };
  }

  private static Optional<DateSpan> within(int years, boolean toTheDay, LocalDate today) {
    return years <= MOST ? Optional.of(yearsAgo(years, toTheDay, today)) : Optional.empty();
  }

  private static DateSpan yearsAgo(int count, boolean toTheDay, LocalDate today) {
    LocalDate day = today.minusYears(count);
    return toTheDay ? day(day) : year(day.getYear());
  }

  private static DateSpan day(LocalDate day) {
    return new DateSpan(day, day);
  }

  private static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  private static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
