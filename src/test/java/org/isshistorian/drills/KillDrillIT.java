package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.schedule.Pace;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.PostgresServer;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `kill -9` at every step of the send: a process in which many posts stand at one step is killed,
/// and the next one has to settle them, soon or after the platform has forgotten.
class KillDrillIT {
  private static final int POSTS = Scale.of(50, 10);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /// When the next process starts: soon, when Discord has forgotten, when it is too late. All four
  /// pairs of store and platform meet all of them.
  private static final List<Duration> LATER =
      List.of(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(9));

  @TempDir private Path folder;

  static Stream<Arguments> kills() {
    List<Arguments> kills = new ArrayList<>();
    List<Point> points =
        Scale.isFull()
            ? Stream.of(Point.values()).filter(p -> p != Point.NEVER).toList()
            : List.of(Point.AFTER_THE_CLAIM, Point.WHEN_THE_PLATFORM_HAS_POSTED_IT);
    for (Point point : points) {
      for (boolean sqlite : new boolean[] {true, false}) {
        for (String platform : List.of("discord", "slack")) {
          if (Scale.isFull() || sqlite == platform.equals("discord")) {
            Duration later = Scale.isFull() ? LATER.get(kills.size() % LATER.size()) : LATER.get(0);
            kills.add(Arguments.of(sqlite, platform, point, later));
          }
        }
      }
    }
    return kills.stream();
  }

  @ParameterizedTest(name = "sqlite {0}, {1}, {2}, {3} later")
  @MethodSource("kills")
  void nothingIsDoubledAndNothingIsLost(
      boolean sqlite, String platform, Point point, Duration later) throws Exception {
    String store = sqlite ? folder.toString() : PostgresServer.freshAddress();
    ShiftedClock clock = ShiftedClock.to("2026-11-20T08:59:58Z");
    try (var hub = new Hub(clock)) {
      List<Subscription> subscriptions = subscribe(store, platform);
      killAt(point, hub, store, platform, clock);
      hub.holdAt(Point.NEVER);
      Books books = recover(hub, store, platform, clock.later(later), subscriptions);

      Scale.tell(
          "kills",
          "| %s | %s | %s | %s | %s |"
              .formatted(
                  sqlite ? "SQLite" : "PostgreSQL",
                  platform,
                  point,
                  later.toString().substring(2),
                  books));
      assertThat(books.wrong()).isEmpty();
    }
  }

  private static List<Subscription> subscribe(String store, String platform) {
    List<Subscription> subscriptions = new ArrayList<>();
    try (Database database = DrillBot.open(store)) {
      var kept = new StoredSubscriptions(database);
      for (int i = 0; i < POSTS; i++) {
        Subscription daily =
            SampleSubscriptions.daily(
                new ChannelRef(platform, "space", "c" + i), Instant.parse("2026-11-20T00:00:00Z"));
        kept.keep(
            daily, Instant.parse("2026-11-20T09:00:00Z"), SampleSubscriptions.subscribed(daily));
        subscriptions.add(daily);
      }
    }
    return subscriptions;
  }

  private static void killAt(
      Point point, Hub hub, String store, String platform, ShiftedClock clock) throws Exception {
    hub.holdAt(point);
    Child child =
        Child.start(
            List.of(),
            store,
            Integer.toString(hub.port()),
            point.name(),
            clock.shift().toString(),
            Integer.toString(POSTS + 8),
            platform);
    try {
      child.awaitReady();
      assertThat(hub.await(POSTS)).as("all posts come to " + point).isTrue();
    } finally {
      child.kill();
    }
  }

  private static Books recover(
      Hub hub, String store, String platform, ShiftedClock clock, List<Subscription> subscriptions)
      throws Exception {
    Database database = DrillBot.open(store);
    var log = new StoredPosts(database);
    var pace = new Pace(16, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(5));
    try (var _ =
        new DrillBot(
                database, List.of(new HubPlatform(platform, hub.port(), Point.NEVER)), pace, clock)
            .start()) {
      Instant end = Instant.now().plus(PATIENCE);
      while (Instant.now().isBefore(end) && !settled(log, subscriptions)) {
        Thread.sleep(50);
      }
      return Books.balance(log, subscriptions, hub.posts());
    }
  }

  private static boolean settled(StoredPosts log, List<Subscription> subscriptions) {
    return subscriptions.stream()
        .allMatch(s -> {
          List<PostEntry> newest = log.newest(s.id(), 1);
          return !newest.isEmpty() && !newest.getFirst().isOpen();
        });
  }
}
