package org.isshistorian.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/// A day of the calendar as people name it: with a year, or of every year.
public record CalendarDay(MonthDay day, Optional<Year> year) {
  private static final List<String> FILLERS = List.of("th", "st", "nd", "rd", "of", "the", "on");

  /// Reads "11-20", "1998-11-20", "20 November", "Nov 20th", "November 20, 1998". Anything else is
  /// empty.
  public static Optional<CalendarDay> parse(String text) {
    List<String> words = Words.folded(text).stream().filter(w -> !FILLERS.contains(w)).toList();
    return switch (words.size()) {
      case 2 -> dayOfEveryYear(words);
      case 3 -> dayOfOneYear(text);
      default -> Optional.empty();
    };
  }

  private static Optional<CalendarDay> dayOfEveryYear(List<String> words) {
    String first = words.get(0);
    String second = words.get(1);
    Optional<Integer> month = DateReader.monthName(words, 0);
    if (month.isPresent()) {
      return of(month.get(), second);
    }
    Optional<Integer> monthBehind = DateReader.monthName(words, 1);
    if (monthBehind.isPresent()) {
      return of(monthBehind.get(), first);
    }
    return first.matches("\\d{1,2}") ? of(Integer.parseInt(first), second) : Optional.empty();
  }

  private static Optional<CalendarDay> of(int month, String day) {
    if (!day.matches("\\d{1,2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CalendarDay(MonthDay.of(month, Integer.parseInt(day)), Optional.empty()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<CalendarDay> dayOfOneYear(String text) {
    return new DateReader()
        .read(Words.of(text)).stream()
            .filter(DateSpan::isDay)
            .findFirst()
            .map(DateSpan::first)
            .map(CalendarDay::of);
  }

  public static CalendarDay of(LocalDate date) {
    return new CalendarDay(MonthDay.from(date), Optional.of(Year.of(date.getYear())));
  }
}
