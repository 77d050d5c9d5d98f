package org.isshistorian.corpus;

import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Every day of the calendar, 29 February included, has a history.
final class CalendarRule implements CorpusRule {
  private static final Year LEAP_YEAR = Year.of(2000);
  private static final int MOST_TOLD = 10;

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Map<MonthDay, Long> events = CorpusStatistics.of(corpus.archive()).eventsByDay();
    List<MonthDay> empty =
        LEAP_YEAR
            .atDay(1)
            .datesUntil(LEAP_YEAR.plusYears(1).atDay(1))
            .map(MonthDay::from)
            .filter(day -> !events.containsKey(day))
            .toList();
    if (!empty.isEmpty()) {
      faults.add(
          Location.NOWHERE,
          "no event on %s; every day of the calendar has one".formatted(told(empty)));
    }
  }

  private static String told(List<MonthDay> days) {
    var written = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    String told =
        days.stream().limit(MOST_TOLD).map(written::format).collect(Collectors.joining(", "));
    int more = days.size() - MOST_TOLD;
    return more > 0 ? "%s and %d more days".formatted(told, more) : told;
  }
}
