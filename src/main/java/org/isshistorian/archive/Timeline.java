package org.isshistorian.archive;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The passages that happened on a known day, in order of date, and by calendar day.
///
/// The rule for 29 February: its events are told on 29 February, and in years without one on 28
/// February, after that day's own.
public final class Timeline {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final MonthDay DAY_BEFORE_LEAP_DAY = MonthDay.of(2, 28);

  private final List<Entry> entries;

  /// A passage and the day on which it happened.
  public record Entry(LocalDate date, Passage passage) {}

  Timeline(List<Passage> passages) {
    this.entries =
        passages.stream()
            .flatMap(passage ->
                passage.occasion().date().stream()
                    .filter(EventDate.Day.class::isInstance)
                    .map(date -> new Entry(date.start(), passage)))
            .sorted(
                Comparator.comparing(Entry::date)
                    .thenComparing(
                        e -> e.passage().occasion().significance(), Comparator.reverseOrder())
                    .thenComparing(e -> e.passage().id()))
            .toList();
  }

  /// Every dated event, oldest first.
  public List<Entry> entries() {
    return entries;
  }

  /// What happened on this day of the calendar in any year, oldest first.
  public List<Entry> on(MonthDay day) {
    return entries.stream().filter(e -> MonthDay.from(e.date()).equals(day)).toList();
  }

  /// What has its anniversary on this date: events of the same calendar day in this or an earlier
  /// year, oldest first, by the rule for 29 February.
  public List<Entry> anniversariesOn(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    boolean leapDayToo = day.equals(DAY_BEFORE_LEAP_DAY) && !Year.isLeap(date.getYear());
    List<Entry> own = upTo(date, on(day));
    if (!leapDayToo) {
      return own;
    }
    return Stream.concat(own.stream(), upTo(date, on(LEAP_DAY)).stream()).toList();
  }

  /// What happened from the first to the last of these days, both included, oldest first.
  public List<Entry> between(LocalDate first, LocalDate last) {
    return entries.stream()
        .filter(e -> !e.date().isBefore(first) && !e.date().isAfter(last))
        .toList();
  }

  private static List<Entry> upTo(LocalDate date, List<Entry> events) {
    return events.stream().filter(e -> !e.date().isAfter(date)).toList();
  }
}
