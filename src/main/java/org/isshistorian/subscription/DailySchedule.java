package org.isshistorian.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A time of day in a zone, on some days of the week. Each local date has one moment: a time that
/// the clock skips is the first moment after the gap, one that occurs twice is the first of both. A
/// date that a zone leaves out (Samoa had no 30 December 2011) has none.
public record DailySchedule(LocalTime at, ZoneId zone, Set<DayOfWeek> days) {
  /// A week, a date that was left out, and the day on which the clock stands.
  private static final int DAYS_AHEAD = 17;

  public DailySchedule {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a schedule has a day of the week at least");
    }
    days = Set.copyOf(days);
  }

  /// A schedule for every day.
  public DailySchedule(LocalTime at, ZoneId zone) {
    this(at, zone, EnumSet.allOf(DayOfWeek.class));
  }

  /// The moment of a local date, if it has one.
  public Optional<Instant> momentOn(LocalDate date) {
    if (!days.contains(date.getDayOfWeek())) {
      return Optional.empty();
    }
    LocalDateTime local = date.atTime(at);
    ZoneOffsetTransition transition = zone.getRules().getTransition(local);
    if (transition == null || transition.isOverlap()) {
      return Optional.of(local.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }
    return leavesOut(transition, date) ? Optional.empty() : Optional.of(transition.getInstant());
  }

  private static boolean leavesOut(ZoneOffsetTransition gap, LocalDate date) {
    return !gap.getDateTimeBefore().isAfter(date.atStartOfDay())
        && !gap.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
  }

  /// The local date whose moment is the first strictly after `now`.
  public LocalDate dateAfter(Instant now) {
    LocalDate first = now.atZone(zone).toLocalDate().minusDays(2);
    return first
        .datesUntil(first.plusDays(DAYS_AHEAD))
        .filter(date -> momentOn(date).filter(moment -> moment.isAfter(now)).isPresent())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("%s never comes after %s".formatted(this, now)));
  }

  /// The first moment strictly after `now` at which a post is due.
  public Instant nextAfter(Instant now) {
    return momentOn(dateAfter(now)).orElseThrow();
  }
}
