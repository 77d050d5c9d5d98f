package org.isshistorian.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyScheduleTest {
  private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2031-01-01T00:00:00Z");
  private static final Duration AROUND = Duration.ofHours(3);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "09:00, Europe/Berlin,    2026-11-24T07:59:59Z, 2026-11-24T08:00:00Z, later today",
    "09:00, Europe/Berlin,    2026-11-24T08:00:00Z, 2026-11-25T08:00:00Z, strictly after",
    "09:00, Europe/Berlin,    2026-07-01T06:59:00Z, 2026-07-01T07:00:00Z, in summer",
    "02:30, Europe/Berlin,    2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z, first moment after a gap",
    "02:30, Europe/Berlin,    2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z, the day after a gap",
    "02:30, Europe/Berlin,    2026-10-25T00:00:00Z, 2026-10-25T00:30:00Z, first of two",
    "02:30, Europe/Berlin,    2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z, not at the second of two",
    "23:30, America/Nuuk,     2024-03-31T00:59:00Z, 2024-03-31T01:00:00Z, a gap to midnight",
    "23:30, America/Nuuk,     2024-03-31T01:00:00Z, 2024-04-01T00:30:00Z, and its own date later",
    "02:15, Australia/Lord_Howe, 2026-10-03T15:00:00Z, 2026-10-03T15:30:00Z, half an hour's gap",
    "09:00, Pacific/Apia,     2011-12-29T19:00:00Z, 2011-12-30T19:00:00Z, a date left out",
    "00:00, Africa/Cairo,     2026-04-23T12:00:00Z, 2026-04-23T22:00:00Z, a gap at midnight",
  })
  void theNextMomentIs(LocalTime at, ZoneId zone, Instant now, Instant next, String why) {
    assertThat(new DailySchedule(at, zone).nextAfter(now)).as(why).isEqualTo(next);
  }

  @Test
  void onlyItsDaysOfTheWeekAreDue() {
    var weekend =
        new DailySchedule(
            LocalTime.of(9, 0),
            ZoneId.of("Asia/Tokyo"),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    assertThat(weekend.nextAfter(Instant.parse("2026-11-24T00:00:00Z")))
        .isEqualTo("2026-11-28T00:00:00Z");
    assertThat(weekend.nextAfter(Instant.parse("2026-11-28T00:00:00Z")))
        .isEqualTo("2026-11-29T00:00:00Z");
    assertThat(weekend.nextAfter(Instant.parse("2026-11-29T00:00:00Z")))
        .isEqualTo("2026-12-05T00:00:00Z");
  }

  @Test
  void aWeekThatIsLeftOutIsFollowedByTheNext() {
    var fridays =
        new DailySchedule(
            LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"), EnumSet.of(DayOfWeek.FRIDAY));

    assertThat(fridays.momentOn(LocalDate.of(2011, 12, 30))).isEmpty();
    assertThat(fridays.dateAfter(Instant.parse("2011-12-25T00:00:00Z")))
        .isEqualTo(LocalDate.of(2012, 1, 6));
  }

  @Test
  void aScheduleHasADay() {
    assertThatThrownBy(() -> new DailySchedule(LocalTime.NOON, ZoneId.of("UTC"), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// The rule, told otherwise: walk a clock minute by minute, and a post is due when the clock on
  /// the wall first shows its time or a later one. Zones of the same rules are one.
  @Test
  void aroundEveryTransitionOfEveryZoneEachDateHasTheMomentThatAWallClockShows() {
    Map<ZoneRules, ZoneId> zones = new HashMap<>();
    // The calendar parser of another test registers zones of its own, "ical4j~...", in the JVM.
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> !id.contains("~"))
        .forEach(id -> zones.put(ZoneId.of(id).getRules(), ZoneId.of(id)));
    int transitions = 0;

    for (ZoneId zone : zones.values()) {
      ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
      for (; next != null && next.getInstant().isBefore(LAST); transitions++) {
        checkAround(next, zone);
        next = zone.getRules().nextTransition(next.getInstant());
      }
    }

    assertThat(zones).hasSizeGreaterThan(200);
    assertThat(transitions).isGreaterThan(1000);
  }

  private static void checkAround(ZoneOffsetTransition transition, ZoneId zone) {
    List<Instant> minutes = minutes(transition.getInstant());
    LocalDateTime first =
        minutes.getFirst().plus(AROUND.dividedBy(2)).atZone(zone).toLocalDateTime();
    LocalDateTime last =
        minutes.getLast().minus(AROUND.dividedBy(2)).atZone(zone).toLocalDateTime();
    List<LocalDateTime> wall = minutes.stream().map(i -> i.atZone(zone).toLocalDateTime()).toList();
    int at = 0;
    for (LocalDateTime due = first; !due.isAfter(last); due = due.plus(MINUTE)) {
      while (wall.get(at).isBefore(due)) {
        at++;
      }
      Instant shown = minutes.get(at);
      var schedule = new DailySchedule(due.toLocalTime(), zone);
      assertThat(schedule.momentOn(due.toLocalDate())).as("%s %s", zone, due).contains(shown);
      assertThat(schedule.nextAfter(shown.minus(MINUTE))).as("%s %s", zone, due).isEqualTo(shown);
      assertThat(schedule.nextAfter(shown))
          .as("the day after %s %s", zone, due)
          .isAfter(shown.plus(Duration.ofHours(20)))
          .isBefore(shown.plus(Duration.ofHours(28)));
    }
  }

  private static List<Instant> minutes(Instant around) {
    List<Instant> minutes = new ArrayList<>();
    for (Instant i = around.minus(AROUND); i.isBefore(around.plus(AROUND)); i = i.plus(MINUTE)) {
      minutes.add(i);
    }
    return minutes;
  }
}
