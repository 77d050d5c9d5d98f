package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.command.posts.PostCommands;
import org.isshistorian.command.posts.PostServices;
import org.isshistorian.config.PostSettings;
import org.isshistorian.store.Database;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.RunningClock;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingTest {
  private static final PostSettings SETTINGS =
      new PostSettings(
          Duration.ofHours(6), PostSettings.LeapDay.FEBRUARY_28, PostSettings.Sombre.SOBER);

  @TempDir private Path folder;

  @Test
  void whoeverSubscribesIsPostedToAtTheTime() throws Exception {
    RunningClock clock = RunningClock.at("2026-11-20T08:30:00Z", 1);
    FakePlatform platform = FakePlatform.slack(clock);
    ChannelRef here = platform.channel("here");
    try (Database database = Database.sqlite(folder);
        Posting posting =
            Posting.of(
                SampleArchive.archive(), database, List.of(platform), SETTINGS, clockOf(clock))) {
      var router =
          new CommandRouter(PostCommands.all(posting.services()), RouterPorts.alone(clock));
      router.answer("subscribe 9 UTC", CallSite.of(here));
      platform.await(1);
      posting.start();

      clock.set("2026-11-20T09:00:00Z");
      platform.await(1);
    }

    assertThat(platform.in(here)).hasSize(2);
    assertThat(platform.in(here).getLast().reply().blocks().toString()).contains("Zarya");
  }

  @Test
  void inATerminalSubscriptionsLastAsLongAsTheChat() {
    RunningClock clock = RunningClock.at("2026-11-20T08:30:00Z", 1);
    PostServices services = Posting.inATerminal(SampleArchive.archive(), clockOf(clock));
    var router = new CommandRouter(PostCommands.all(services), RouterPorts.alone(clock));
    CallSite site = CallSite.of(new ChannelRef("console", "terminal"));

    router.answer("subscribe 9 UTC", site);

    assertThat(router.answer("schedule", site).blocks().toString()).contains("09:00");
  }

  private static Clock clockOf(RunningClock clock) {
    return new Clock() {
      @Override
      public Instant instant() {
        return clock.instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
