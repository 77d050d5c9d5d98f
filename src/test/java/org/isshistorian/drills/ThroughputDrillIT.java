package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.schedule.Pace;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.PostgresServer;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Due posts a second, beside db-scheduler with an empty task on the same store.
class ThroughputDrillIT {
  private static final int POSTS = Integer.getInteger("drills.posts", Scale.of(4_000, 300));
  private static final int ROUNDS = Scale.of(2, 1);
  private static final int THREADS = 32;
  private static final double LEAST_SHARE = 0.6;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path folder;

  /// Where posts are kept. The tests' PostgreSQL does not wait for its disk, that of people does.
  enum Kind {
    SQLITE,
    POSTGRESQL_ON_DISK,
    POSTGRESQL_IN_MEMORY
  }

  @ParameterizedTest
  @EnumSource
  void postingIsNotMuchSlowerThanDoingNothing(Kind kind) throws Exception {
    double bare = 0;
    double ours = 0;
    for (int round = 0; round < ROUNDS; round++) {
      bare = Math.max(bare, perSecond(bare(store(kind, "bare" + round))));
      ours = Math.max(ours, perSecond(ours(store(kind, "ours" + round))));
    }
    Scale.tell(
        "throughput",
        "| %s | %.0f | %.0f | %.0f %% |".formatted(kind, bare, ours, 100 * ours / bare));
    if (Scale.isFull() && kind != Kind.POSTGRESQL_IN_MEMORY) {
      assertThat(ours / bare).isGreaterThan(LEAST_SHARE);
    } else {
      // So short a run, or one without a disk to wait for, only shows that both come to an end.
      assertThat(ours).isPositive();
    }
  }

  private static double perSecond(Duration took) {
    return POSTS * 1000.0 / took.toMillis();
  }

  private String store(Kind kind, String name) {
    return switch (kind) {
      case SQLITE -> folder.resolve(name).toString();
      case POSTGRESQL_ON_DISK -> PostgresServer.freshAddressOnDisk();
      case POSTGRESQL_IN_MEMORY -> PostgresServer.freshAddress();
    };
  }

  private static void subscribe(Database database) {
    var kept = new StoredSubscriptions(database);
    for (int i = 0; i < POSTS; i++) {
      Subscription daily =
          SampleSubscriptions.daily(
              new ChannelRef("discord", "space", "c" + i), Instant.parse("2026-11-20T00:00:00Z"));
      kept.keep(
          daily, Instant.parse("2026-11-20T09:00:00Z"), SampleSubscriptions.subscribed(daily));
    }
  }

  private static Duration bare(String store) throws Exception {
    ShiftedClock clock = ShiftedClock.to("2026-11-20T09:00:05Z");
    var left = new CountDownLatch(POSTS);
    try (Database database = DrillBot.open(store);
        ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().name("bare-", 0).factory())) {
      subscribe(database);
      var empty =
          Tasks.custom(SubscriptionStore.WAKE_UP + "discord", Void.class)
              .execute((_, _) ->
                  (complete, operations) -> {
                    operations.reschedule(complete, clock.instant().plus(Duration.ofDays(1)));
                    left.countDown();
                  });
      Scheduler scheduler =
          Scheduler.create(database.dataSource(), List.of(empty))
              .schedulerName(new SchedulerName.Fixed("bare"))
              .executorService(threads)
              .threads(THREADS)
              .pollUsingFetch(0.5, 3.0)
              .pollingInterval(Duration.ofMillis(200))
              .clock(clock::instant)
              .build();
      long begin = System.nanoTime();
      scheduler.start();
      assertThat(left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      scheduler.stop();
      return took;
    }
  }

  private static Duration ours(String store) throws Exception {
    ShiftedClock clock = ShiftedClock.to("2026-11-20T09:00:05Z");
    FakePlatform platform = FakePlatform.discord(clock);
    Database database = DrillBot.open(store);
    subscribe(database);
    var pace =
        new Pace(THREADS, Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(10));
    try (DrillBot bot = new DrillBot(database, List.of(platform), pace, clock)) {
      long begin = System.nanoTime();
      bot.start();
      for (int i = 0; i < POSTS; i++) {
        platform.await(1);
      }
      return Duration.ofNanos(System.nanoTime() - begin);
    }
  }
}
