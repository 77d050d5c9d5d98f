package org.isshistorian.drills;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.schedule.AnniversarySchedule;
import org.isshistorian.schedule.Pace;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.SubscriptionStore;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;

/// The bot's posting alone, as `serve` puts it together; in this process or in one of its own.
final class DrillBot implements AutoCloseable {
  private static final Archive ARCHIVE = everyDay();

  private final Database database;
  private final List<AnniversarySchedule> schedules = new ArrayList<>();

  DrillBot(Database database, List<ChatPlatform> platforms, Pace pace, InstantSource clock) {
    this(
        database,
        new AnniversaryPoster.Kept(new StoredSubscriptions(database), new StoredPosts(database)),
        platforms,
        pace,
        clock);
  }

  DrillBot(
      Database database,
      AnniversaryPoster.Kept kept,
      List<ChatPlatform> platforms,
      Pace pace,
      InstantSource clock) {
    this.database = database;
    var chooser = new Chooser(new Almanac(ARCHIVE.timeline(), PostingRules.LeapDay.FEBRUARY_28));
    var poster =
        new AnniversaryPoster(
            kept, new Platforms(platforms), chooser, PostingRules.STANDARD, clock);
    for (ChatPlatform platform : platforms) {
      schedules.add(
          new AnniversarySchedule(
              platform.name(),
              new AnniversarySchedule.Engine(database.dataSource(), poster, kept.subscriptions()),
              pace,
              clock));
    }
  }

  DrillBot start() {
    schedules.forEach(AnniversarySchedule::start);
    return this;
  }

  @Override
  public void close() {
    schedules.forEach(AnniversarySchedule::close);
    database.close();
  }

  static Database open(String store) {
    return store.startsWith("postgresql:")
        ? Database.postgres(store)
        : Database.sqlite(Path.of(store));
  }

  /// Three events on each day of the calendar.
  private static Archive everyDay() {
    LocalDate first = LocalDate.of(2004, 1, 1);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 366 * 3; i++) {
      LocalDate date = first.plusDays(i % 366).withYear(2004);
      passages.add(
          PassageBuilder.passage("log-%d-%s".formatted(i, date)).date(date.toString()).build());
    }
    return SampleArchive.with(passages.toArray(Passage[]::new));
  }

  /// Runs until its input ends: store, hub's port, point, shift of the clock, threads, platforms.
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    Point point = Point.valueOf(arguments[2]);
    var clock = new ShiftedClock(Duration.parse(arguments[3]));
    var pace =
        new Pace(
            Integer.parseInt(arguments[4]),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10));
    List<ChatPlatform> platforms = new ArrayList<>();
    for (String name : arguments[5].split(",", -1)) {
      platforms.add(
          name.startsWith("rated-") ? RatedPlatform.of(name) : new HubPlatform(name, port, point));
    }
    Database database = open(arguments[0]);
    SubscriptionStore subscriptions = new StoredSubscriptions(database);
    PostLog log = new StoredPosts(database);
    if (point != Point.NEVER) {
      var hub = (HubPlatform) platforms.getFirst();
      subscriptions = new StickySubscriptions(subscriptions, hub);
      log = new StickyLog(log, hub);
    }
    var kept = new AnniversaryPoster.Kept(subscriptions, log);
    try (var _ = new DrillBot(database, kept, platforms, pace, clock).start()) {
      System.out.println("ready");
      while (System.in.read() >= 0) {
        platforms.forEach(System.out::println);
      }
    }
  }
}
