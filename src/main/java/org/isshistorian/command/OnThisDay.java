package org.isshistorian.command;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Timeline;
import org.isshistorian.question.CalendarDay;

/// What happened on a day of the calendar, and how many years that is ago, seen from a date.
///
/// @param day the day asked for
/// @param seenFrom the date from which years are counted
public record OnThisDay(MonthDay day, LocalDate seenFrom, List<Timeline.Entry> events) {
  public OnThisDay {
    events = List.copyOf(events);
  }

  /// Today: what has its anniversary, by the timeline's rule for 29 February.
  public static OnThisDay today(Archive archive, LocalDate today) {
    return new OnThisDay(MonthDay.from(today), today, archive.timeline().anniversariesOn(today));
  }

  /// A named day: with a year, what had happened by then, by the rule for 29 February; without one,
  /// that very day in every year so far, counted from today's year.
  public static OnThisDay of(Archive archive, CalendarDay asked, LocalDate today) {
    if (asked.year().isPresent()) {
      LocalDate date = asked.year().get().atMonthDay(asked.day());
      return new OnThisDay(asked.day(), date, archive.timeline().anniversariesOn(date));
    }
    LocalDate thisYear = asked.day().atYear(today.getYear());
    return new OnThisDay(asked.day(), thisYear, archive.timeline().on(asked.day()));
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
