package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.anniversary.Choice;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Memory;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.MemoryPostLog;
import org.isshistorian.subscription.MemorySubscriptions;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.SampleSubscriptions;
import org.isshistorian.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/// Two years in every group of zones with the real corpus: a post each local date, and none that is
/// last year's where there was something else to tell.
class YearDrillIT {
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2029, 3, 1);

  @Test
  void thereIsAPostEachDayAndNoneIsThatOfTheYearBefore() throws Exception {
    Archive archive = ArchiveFile.read(Path.of("target", "iss", "archive.bin"));
    var almanac = new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
    Map<ZoneRules, ZoneId> groups = new HashMap<>();
    // A library of the tests adds zones of its own, with a mark in their names.
    new TreeSet<>(ZoneId.getAvailableZoneIds())
        .stream()
            .filter(id -> !id.contains("~"))
            .forEach(id -> groups.putIfAbsent(ZoneId.of(id).getRules(), ZoneId.of(id)));
    List<ZoneId> zones =
        Scale.isFull()
            ? List.copyOf(groups.values())
            : List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Pacific/Apia"));
    int posts = 0;
    for (ZoneId zone : zones) {
      posts += year(almanac, zone);
    }
    Scale.tell(
        "years",
        "| %d groups of zones | %d posts | a post each local date |"
            .formatted(zones.size(), posts));
  }

  private static int year(Almanac almanac, ZoneId zone) throws InterruptedException {
    SettableClock clock = SettableClock.at("2027-03-01T00:00:00Z");
    clock.set(FIRST.atStartOfDay(zone).minusHours(1).toInstant());
    FakePlatform platform = FakePlatform.discord(clock);
    var subscriptions = new MemorySubscriptions();
    var log = new MemoryPostLog();
    var poster =
        new AnniversaryPoster(
            new AnniversaryPoster.Kept(subscriptions, log),
            new Platforms(List.of(platform)),
            new Chooser(almanac),
            PostingRules.STANDARD,
            clock);
    Subscription daily =
        Subscription.of(
            new ChannelRef("discord", "space", zone.getId()),
            Plan.of(new DailySchedule(LocalTime.of(2, 30), zone)),
            new Subscription.Origin("ann", clock.instant()));
    subscriptions.keep(daily, clock.instant(), SampleSubscriptions.subscribed(daily));
    Instant end = LAST.atStartOfDay(zone).toInstant();
    Instant next = poster.postDue(daily.id()).orElseThrow();
    while (next.isBefore(end)) {
      clock.set(next);
      next = poster.postDue(daily.id()).orElseThrow();
    }
    List<PostEntry> entries = log.newest(daily.id(), 1000);
    assertThat(entries).as(zone.getId()).allMatch(e -> e.state() instanceof PostEntry.State.Posted);
    assertThat(entries.reversed())
        .extracting(entry -> entry.key().date())
        .containsExactlyElementsOf(FIRST.datesUntil(LAST).toList());
    return platform.sent().size();
  }

  @Test
  void overTenYearsNoPostIsThatOfTheYearBeforeWhereOthersExist() throws Exception {
    Archive archive = ArchiveFile.read(Path.of("target", "iss", "archive.bin"));
    var almanac = new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
    var chooser = new Chooser(almanac);
    for (int count = 1; count <= Plan.Taste.MOST; count++) {
      Plan plan =
          new Plan(
              new DailySchedule(LocalTime.of(9, 0), ZoneId.of("UTC")),
              Rhythm.DAILY,
              new Plan.Taste(Set.of(), count),
              Plan.Delivery.PLAIN,
              List.of());
      List<String> again = new ArrayList<>();
      int losses = 0;
      int alone = 0;
      int compared = 0;
      Map<LocalDate, Set<String>> told = new HashMap<>();
      for (LocalDate date = LocalDate.of(2026, 12, 1);
          date.getYear() < 2037;
          date = date.plusDays(1)) {
        LocalDate day = date;
        List<Set<String>> years =
            List.of(1, 2, 3).stream()
                .map(ago -> told.getOrDefault(day.minusYears(ago), Set.of()))
                .toList();
        Choice choice = chooser.choose(plan, date, new Memory(years));
        Set<String> now = Set.copyOf(choice.passages());
        assertThat(now).as("%s", date).isNotEmpty();
        if (told.containsKey(date.minusYears(1))) {
          compared++;
          boolean equal = now.equals(told.get(date.minusYears(1)));
          if (equal && choice.ranking().size() == now.size()) {
            alone++;
          } else if (equal && choice.isSombre()) {
            losses++;
          } else if (equal) {
            again.add(date + " " + now);
          }
        }
        told.put(date, now);
      }
      Scale.tell(
          "years",
          "| %d events a post | %d dates beside the year before | %d equal where others exist | %d where nothing else happened | %d days of loss |"
              .formatted(count, compared, again.size(), alone, losses));
      assertThat(again).isEmpty();
    }
  }
}
