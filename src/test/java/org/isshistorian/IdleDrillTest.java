package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.testkit.ServedBot;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the built bot costs while nobody asks, with Discord and Slack together: a figure of
/// docs/performance.md, measured with -Ddrills alone (`mvn package` first).
@Timeout(180)
class IdleDrillTest {
  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final Duration SETTLING = Duration.ofSeconds(15);

  @Test
  void anIdleBotOnBothPlatformsIsSmall(@TempDir Path data) throws Exception {
    assumeTrue(System.getProperty("drills") != null, "starts the built bot: only with -Ddrills");
    try (FakeDiscord discord = FakeDiscord.start();
        var slack = new FakeSlack()) {
      slack
          .workspace(
              Payload.TEAM,
              Set.of("app_mentions:read", "chat:write", "commands", "im:history", "im:write"))
          .grant("xoxb-idle");
      Map<String, String> settings =
          Map.of(
              "DISCORD_TOKEN",
              FakeDiscord.TOKEN,
              "DISCORD_API_URL",
              discord.apiAddress(),
              "SLACK_BOT_TOKEN",
              "xoxb-idle",
              "SLACK_APP_TOKEN",
              FakeSlack.APP_TOKEN,
              "SLACK_API_URL",
              slack.api().toString());
      try (ServedBot bot = ServedBot.start(data, settings)) {
        bot.awaitLine("discord: connected");
        slack.socket().awaitConnection();
        pass(SETTLING);
        Duration before = bot.processorTime();
        pass(IDLE);
        double share = 100.0 * bot.processorTime().minus(before).toMillis() / IDLE.toMillis();
        System.out.println("idle drill: %s; %.2f %% of a core".formatted(bot.memory(), share));
        assertThat(bot.kibibytes("VmRSS")).isLessThan(200L * 1_024);
        assertThat(share).isLessThan(3.0);
      }
    }
  }

  /// The measure is of time that passes.
  private static void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
