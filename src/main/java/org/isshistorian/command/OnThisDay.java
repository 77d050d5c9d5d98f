package org.isshistorian.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Timeline;
import org.isshistorian.question.CalendarDay;

/// What happened on a day of the calendar, and how many years that is ago, seen from a date.
///
/// @param day the day asked for
/// @param seenFrom the date from which years are counted
/// @param zone where it is today, if today is what was asked for
public record OnThisDay(
    MonthDay day, LocalDate seenFrom, Optional<ZoneId> zone, List<Timeline.Entry> events) {
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  public OnThisDay {
    Objects.requireNonNull(zone);
    events = List.copyOf(events);
  }

  /// Today: what has its anniversary, by the timeline's rule for 29 February.
  public static OnThisDay today(Archive archive, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    return new OnThisDay(
        MonthDay.from(today),
        today,
        Optional.of(clock.getZone()),
        archive.timeline().anniversariesOn(today));
  }

  /// A named day: with a year, what had happened by then, by the rule for 29 February; without one,
  /// that very day in every year so far, counted from today's year.
  public static OnThisDay of(Archive archive, CalendarDay asked, LocalDate today) {
    if (asked.year().isPresent()) {
      LocalDate date = asked.year().get().atMonthDay(asked.day());
      List<Timeline.Entry> events = archive.timeline().anniversariesOn(date);
      return new OnThisDay(asked.day(), date, Optional.empty(), events);
    }
    LocalDate thisYear = asked.day().atYear(today.getYear());
    List<Timeline.Entry> events = archive.timeline().on(asked.day());
    return new OnThisDay(asked.day(), thisYear, Optional.empty(), events);
  }

  /// "November 20", and where that is today, if today is what was asked for: "November 20 (UTC)".
  public String written() {
    String written = MONTH_DAY.format(day);
    return zone.map(z -> "%s (%s)".formatted(written, named(z))).orElse(written);
  }

  private static String named(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /// How many years before the date from which it is seen.
  public int years(Timeline.Entry event) {
    return seenFrom.getYear() - event.date().getYear();
  }

  /// "27 years ago", "1 year ago", "this year".
  public String ago(Timeline.Entry event) {
    int years = years(event);
    if (years == 0) {
      return "this year";
    }
    return years == 1 ? "1 year ago" : years + " years ago";
  }
}
