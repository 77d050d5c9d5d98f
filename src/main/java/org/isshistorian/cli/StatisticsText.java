package org.isshistorian.cli;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isshistorian.corpus.CorpusStatistics;

/// The statistics of a corpus for people, with the calendar as a grid, and as a tree for JSON.
final class StatisticsText {

  private StatisticsText() {}

  static Map<String, Object> tree(CorpusStatistics statistics) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("counts", statistics.counts());
    tree.put("calendarDaysWithAnEvent", statistics.eventsByDay().size());
    tree.put("calendarDaysWithThree", withThree(statistics));
    tree.put("passagesByKind", statistics.passagesByKind());
    tree.put("passagesByAspect", statistics.passagesByAspect());
    tree.put("passagesByYear", statistics.passagesByYear());
    return tree;
  }

  static String of(CorpusStatistics statistics) {
    CorpusStatistics.Counts counts = statistics.counts();
    return """
    %d passages, %d of them canonical with %d asks; %.1f %% have a NASA page as their source
    %d sources used, %d names, %d record rows
    calendar: %d of 366 days have an event, %d have three or more

    %s

    by kind: %s
    by year: %s\
    """
        .formatted(
            counts.passages(),
            counts.canonical(),
            counts.asks(),
            100.0 * counts.nasaSourced() / Math.max(1, counts.passages()),
            counts.sources(),
            counts.names(),
            counts.records(),
            statistics.eventsByDay().size(),
            withThree(statistics),
            calendar(statistics.eventsByDay()),
            list(statistics.passagesByKind()),
            list(statistics.passagesByYear()));
  }

  private static long withThree(CorpusStatistics statistics) {
    return statistics.eventsByDay().values().stream().filter(count -> count >= 3).count();
  }

  private static String list(Map<?, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  /// A line a month, a character a day: a dot for none, a digit for up to nine events, a plus for
  /// more.
  private static String calendar(Map<MonthDay, Long> events) {
    var grid = new StringBuilder();
    for (Month month : Month.values()) {
      grid.append(month.getDisplayName(TextStyle.SHORT, Locale.US)).append(' ');
      for (int day = 1; day <= month.maxLength(); day++) {
        long count = events.getOrDefault(MonthDay.of(month, day), 0L);
        grid.append(count == 0 ? "." : count > 9 ? "+" : String.valueOf(count));
      }
      grid.append(month == Month.DECEMBER ? "" : "\n");
    }
    return grid.toString();
  }
}
