package org.isshistorian.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.store.Database;
import org.isshistorian.store.StoredPosts;
import org.isshistorian.store.StoredSubscriptions;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.RunningClock;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleSubscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The real engine on a real database, with a clock that is set.
abstract class ScheduleContract {
  private static final Archive ARCHIVE =
      SampleArchive.with(
          PassageBuilder.passage("one").date("1998-11-20").build(),
          PassageBuilder.passage("two").date("1998-11-21").build());
  private static final Pace QUICK =
      new Pace(8, Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(20));

  private final RunningClock clock = RunningClock.at("2026-11-20T08:00:00Z", 1);
  private final FakePlatform platform = FakePlatform.discord(clock);
  private final List<AutoCloseable> open = new ArrayList<>();

  /// The same database each time.
  abstract Database database();

  private record Instance(
      AnniversarySchedule schedule, StoredSubscriptions subscriptions, StoredPosts log) {}

  private Instance instance() {
    Database database = database();
    var subscriptions = new StoredSubscriptions(database);
    var log = new StoredPosts(database);
    var poster =
        new AnniversaryPoster(
            new AnniversaryPoster.Kept(subscriptions, log),
            new Platforms(List.of(platform)),
            new Chooser(new Almanac(ARCHIVE.timeline(), PostingRules.LeapDay.SKIPPED)),
            PostingRules.STANDARD,
            clock);
    var schedule =
        new AnniversarySchedule(
            platform.name(),
            new AnniversarySchedule.Engine(database.dataSource(), poster, subscriptions),
            QUICK,
            clock);
    open.addFirst(database);
    open.addFirst(schedule);
    return new Instance(schedule, subscriptions, log);
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable closeable : open) {
      closeable.close();
    }
  }

  private Subscription subscribe(Instance at, ChannelRef channel) {
    Subscription made = SampleSubscriptions.daily(channel, clock.instant());
    at.subscriptions()
        .keep(made, made.nextAfter(clock.instant()), SampleSubscriptions.subscribed(made));
    return made;
  }

  @Test
  void whatIsDueIsPostedWhenItsTimeComes() throws Exception {
    Instance instance = instance();
    Subscription daily = subscribe(instance, platform.channel("here"));
    instance.schedule().start();

    clock.set("2026-11-20T09:00:00Z");
    platform.await(1);
    clock.set("2026-11-21T09:00:00Z");
    platform.await(1);
    instance.schedule().close();

    assertThat(platform.sent()).hasSize(2);
    assertThat(instance.log().newest(daily.id(), 9))
        .hasSize(2)
        .allMatch(entry -> entry.state() instanceof PostEntry.State.Posted);
  }

  @Test
  void closingLetsWhatIsUnderWayEnd() throws Exception {
    Instance instance = instance();
    Subscription daily = subscribe(instance, platform.channel("here"));
    platform.holdUp();
    instance.schedule().start();
    clock.set("2026-11-20T09:00:00Z");
    platform.await(1);

    Thread closing = Thread.ofPlatform().name("closing").start(instance.schedule()::close);
    platform.letThrough();
    closing.join();

    assertThat(instance.log().newest(daily.id(), 1))
        .singleElement()
        .matches(entry -> entry.state() instanceof PostEntry.State.Posted);
  }

  @Test
  void whatIsChangedWhileItIsPostedIsWokenByItsNewTime() throws Exception {
    Instance instance = instance();
    ChannelRef here = platform.channel("here");
    Subscription daily = subscribe(instance, here);
    platform.holdUp();
    instance.schedule().start();
    clock.set("2026-11-20T09:00:00Z");
    platform.await(1);

    Subscription removed = daily.paused("by ann", clock.instant());
    instance.subscriptions().keep(removed, Instant.EPOCH, SampleSubscriptions.subscribed(removed));
    Subscription resumed = removed.resumed(clock.instant());
    instance
        .subscriptions()
        .keep(resumed, resumed.nextAfter(clock.instant()), SampleSubscriptions.subscribed(resumed));
    platform.letThrough();
    clock.set("2026-11-21T09:00:00Z");
    platform.await(1);
    instance.schedule().close();

    assertThat(platform.in(here)).hasSize(2);
  }

  @Test
  void twoInstancesPostEachOnce() throws Exception {
    Instance one = instance();
    Instance other = sharesItsDatabase() ? instance() : one;
    int channels = 60;
    for (int i = 0; i < channels; i++) {
      subscribe(one, platform.channel("c" + i));
    }
    one.schedule().start();
    if (sharesItsDatabase()) {
      other.schedule().start();
    }

    clock.set("2026-11-20T09:00:00Z");
    platform.await(channels);
    one.schedule().close();
    other.schedule().close();

    assertThat(platform.sent())
        .extracting(FakePlatform.Sent::channel)
        .hasSize(channels)
        .doesNotHaveDuplicates();
  }

  boolean sharesItsDatabase() {
    return true;
  }
}
