package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Timeline;
import org.isshistorian.subscription.Interest;

/// The anniversaries of each date, by the rule for the 29th of February. An event of the same year
/// is none yet.
public final class Almanac {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  private final Map<MonthDay, List<Timeline.Entry>> days;
  private final PostingRules.LeapDay leapDay;

  public Almanac(Timeline timeline, PostingRules.LeapDay leapDay) {
    this.days =
        timeline.entries().stream()
            .collect(Collectors.groupingBy(entry -> MonthDay.from(entry.date())));
    this.leapDay = leapDay;
  }

  /// A date's anniversaries, the oldest event first.
  public List<Anniversary> on(LocalDate date) {
    Stream<MonthDay> remembered =
        hasLeapDayToo(date)
            ? Stream.of(MonthDay.from(date), LEAP_DAY)
            : Stream.of(MonthDay.from(date));
    return remembered
        .flatMap(day -> days.getOrDefault(day, List.of()).stream())
        .filter(entry -> entry.date().getYear() < date.getYear())
        .map(entry -> new Anniversary(entry, date))
        .toList();
  }

  private boolean hasLeapDayToo(LocalDate date) {
    if (Year.isLeap(date.getYear())) {
      return false;
    }
    return switch (leapDay) {
      case FEBRUARY_28 -> MonthDay.from(date).equals(MonthDay.of(2, 28));
      case MARCH_1 -> MonthDay.from(date).equals(MonthDay.of(3, 1));
      case SKIPPED -> false;
    };
  }

  /// The round anniversaries of the days from this date on, those that matter: in the order of the
  /// days.
  public List<Anniversary> round(LocalDate from, int days, int leastSignificance) {
    return from.datesUntil(from.plusDays(days))
        .flatMap(date -> on(date).stream())
        .filter(a -> a.roundness() > 0 && a.significance() >= leastSignificance)
        .toList();
  }

  /// Every anniversary of the dates from the first to the last that is of one of these interests.
  public List<Anniversary> between(LocalDate first, LocalDate last, List<Interest> interests) {
    return first
        .datesUntil(last.plusDays(1))
        .flatMap(date -> on(date).stream())
        .filter(a -> interests.isEmpty() || interests.contains(a.interest()))
        .toList();
  }
}
