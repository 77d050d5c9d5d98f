package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.PostgresServer;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several instances share one PostgreSQL while they are killed and paused at random.
class InstancesDrillIT {
  private static final int POSTS = Scale.of(10_000, 200);
  private static final int SECONDS = Integer.getInteger("drills.seconds", Scale.of(600, 8));
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(Scale.of(25, 3));
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Random random = new Random(20261120);

  @ParameterizedTest(name = "{0} instances")
  @ValueSource(ints = {2, 5})
  void eachDuePostGoesToOneAndNoneIsLost(int instances) throws Exception {
    if (!Scale.isFull() && instances > 2) {
      return;
    }
    ShiftedClock clock = ShiftedClock.to("2026-11-20T09:00:00Z");
    String store = PostgresServer.freshAddress();
    List<Subscription> subscriptions = subscribe(store, clock);
    try (var hub = new Hub(clock)) {
      List<Child> children = new ArrayList<>();
      for (int i = 0; i < instances; i++) {
        children.add(child(store, hub, clock));
      }
      int[] blows = strike(children, store, hub, clock);
      try (Database database = DrillBot.open(store)) {
        var log = new StoredPosts(database);
        Books books = await(log, subscriptions, hub);
        for (Child child : children) {
          child.kill();
        }
        Scale.tell(
            "instances", "| %d | %d | %d | %s |".formatted(instances, blows[0], blows[1], books));
        assertThat(books.wrong()).isEmpty();
        assertThat(blows[0] + blows[1]).as("blows that fell").isPositive();
      }
    }
  }

  private List<Subscription> subscribe(String store, ShiftedClock clock) {
    List<Subscription> subscriptions = new ArrayList<>();
    Instant now = clock.instant();
    try (Database database = DrillBot.open(store)) {
      var kept = new StoredSubscriptions(database);
      for (int i = 0; i < POSTS; i++) {
        String platform = i % 2 == 0 ? "discord" : "slack";
        Instant due = now.plusSeconds(40 + random.nextLong(SECONDS));
        LocalTime at = due.atZone(ZoneId.of("UTC")).toLocalTime().withNano(0);
        Subscription daily =
            Subscription.of(
                new ChannelRef(platform, "space", "c" + i),
                Plan.of(new DailySchedule(at, ZoneId.of("UTC"))),
                new Subscription.Origin("ann", now));
        kept.keep(daily, daily.nextAfter(now), SampleSubscriptions.subscribed(daily));
        subscriptions.add(daily);
      }
    }
    return subscriptions;
  }

  private static Child child(String store, Hub hub, ShiftedClock clock) throws Exception {
    return Child.start(
            List.of("-Xmx128m"),
            store,
            Integer.toString(hub.port()),
            Point.NEVER.name(),
            clock.shift().toString(),
            "16",
            "discord,slack")
        .awaitReady();
  }

  /// Kills and pauses, until everything was due.
  ///
  /// @return how many were killed, how many paused
  private int[] strike(List<Child> children, String store, Hub hub, ShiftedClock clock)
      throws Exception {
    int[] blows = new int[2];
    Instant end = Instant.now().plusSeconds(SECONDS + Scale.of(40, 10));
    while (Instant.now().isBefore(end)) {
      Thread.sleep(1000 + random.nextLong(Scale.of(4000, 2000)));
      int victim = random.nextInt(children.size());
      if (random.nextBoolean()) {
        children.get(victim).kill();
        blows[0]++;
        Thread.sleep(random.nextLong(2000));
        children.set(victim, child(store, hub, clock));
      } else {
        children.get(victim).signal("STOP");
        blows[1]++;
        Thread.sleep(500 + random.nextLong(LONGEST_PAUSE.toMillis()));
        children.get(victim).signal("CONT");
      }
    }
    return blows;
  }

  private static Books await(StoredPosts log, List<Subscription> subscriptions, Hub hub)
      throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    Books books = Books.balance(log, subscriptions, hub.posts());
    while (!books.wrong().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(1000);
      books = Books.balance(log, subscriptions, hub.posts());
    }
    return books;
  }
}
