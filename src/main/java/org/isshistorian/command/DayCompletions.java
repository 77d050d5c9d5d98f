package org.isshistorian.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.question.CalendarDay;
import org.isshistorian.question.Words;

/// Completes the days of the calendar: "nov 2" -> "November 2", "November 20" ...; "20" -> "January
/// 20", "February 20" ...
final class DayCompletions implements CommandSpec.Completions {
  private static final int MOST = 25;
  private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  private static final List<String> DAYS =
      LEAP_YEAR.datesUntil(LEAP_YEAR.plusYears(1)).map(WRITTEN::format).toList();

  @Override
  public List<String> of(String typed) {
    List<String> words = Words.folded(typed);
    List<String> days = DAYS.stream().filter(day -> begins(day, words)).limit(MOST).toList();
    return days.isEmpty() && CalendarDay.parse(typed).isPresent() ? List.of(typed) : days;
  }

  /// Whether every word begins another word of the day.
  private static boolean begins(String day, List<String> typed) {
    List<String> words = Words.folded(day);
    return typed.size() <= words.size()
        && typed.stream().allMatch(t -> words.stream().anyMatch(w -> w.startsWith(t)));
  }
}
