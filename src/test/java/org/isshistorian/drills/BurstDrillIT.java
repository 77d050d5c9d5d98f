package org.isshistorian.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Very many posts are due in the same minute on two platforms with rate limits: all are out within
/// the time that the limits allow and a tenth more, in little memory.
class BurstDrillIT {
  private static final int POSTS = Integer.getInteger("drills.posts", Scale.of(100_000, 1_000));
  private static final int DISCORD_RATE = Scale.of(50, 100);
  private static final int SLACK_RATE = Scale.of(100, 100);
  private static final int MOST_MEMORY = 300;

  @TempDir private Path folder;

  @Test
  void allAreOutWithinWhatTheLimitsAllow() throws Exception {
    ShiftedClock clock = ShiftedClock.to("2026-11-20T09:00:05Z");
    List<Subscription> subscriptions = subscribe();
    double allowed = POSTS / 2.0 / Math.min(DISCORD_RATE, SLACK_RATE);
    Instant begin = Instant.now();
    try (Child child =
        Child.start(
            List.of("-Xmx160m"),
            folder.toString(),
            "0",
            Point.NEVER.name(),
            clock.shift().toString(),
            "32",
            "rated-discord-%d,rated-slack-%d".formatted(DISCORD_RATE, SLACK_RATE))) {
      child.awaitReady();
      Instant end = begin.plusMillis((long) (allowed * 1000 * 3)).plusSeconds(30);
      List<String> said = child.ask(2);
      while (sum(said) < POSTS && Instant.now().isBefore(end)) {
        Thread.sleep(100);
        said = child.ask(2);
      }
      double took = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
      Scale.tell(
          "burst",
          "| %d posts, Discord %d/s, Slack %d/s | allowed %.0f s | took %.0f s | %d MB | %s |"
              .formatted(POSTS, DISCORD_RATE, SLACK_RATE, allowed, took, child.peakMemory(), said));
      assertThat(sum(said)).isEqualTo(POSTS);
      assertThat(child.peakMemory()).isLessThan(MOST_MEMORY);
      // A start takes its seconds too, which the small pass feels.
      assertThat(took).isLessThan(allowed * 1.1 + Scale.of(0, 15));
    }
    assertThat(posted(subscriptions)).isEqualTo(POSTS);
  }

  private static int sum(List<String> said) {
    return said.stream().mapToInt(line -> Integer.parseInt(line.split(" ", -1)[1])).sum();
  }

  private List<Subscription> subscribe() {
    List<Subscription> subscriptions = new ArrayList<>();
    try (Database database = Database.sqlite(folder)) {
      var kept = new StoredSubscriptions(database);
      for (int i = 0; i < POSTS; i++) {
        Subscription daily =
            SampleSubscriptions.daily(
                new ChannelRef(i % 2 == 0 ? "discord" : "slack", "space", "c" + i),
                Instant.parse("2026-11-20T00:00:00Z"));
        kept.keep(
            daily, Instant.parse("2026-11-20T09:00:00Z"), SampleSubscriptions.subscribed(daily));
        subscriptions.add(daily);
      }
    }
    return subscriptions;
  }

  private long posted(List<Subscription> subscriptions) {
    try (Database database = Database.sqlite(folder)) {
      var log = new StoredPosts(database);
      return subscriptions.stream()
          .filter(s -> {
            List<PostEntry> newest = log.newest(s.id(), 2);
            return newest.size() == 1
                && newest.getFirst().state() instanceof PostEntry.State.Posted;
          })
          .count();
    }
  }
}
