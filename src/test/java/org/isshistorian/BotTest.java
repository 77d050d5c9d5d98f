package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.RouterPorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BotTest {
  private final CommandRouter router = new CommandRouter(List.of(), RouterPorts.timeless());
  private final StringWriter out = new StringWriter();
  private final List<String> closed = new ArrayList<>();

  /// A platform that connects, is refused, or waits for its network until it is closed.
  private final class Platform implements ChatPlatform {
    private final String name;
    private final Optional<String> refusal;
    private final CountDownLatch network;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean connected;

    Platform(String name, Optional<String> refusal, boolean networkIsUp) {
      this.name = name;
      this.refusal = refusal;
      this.network = new CountDownLatch(networkIsUp ? 0 : 1);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String check() {
      return name;
    }

    @Override
    public void start(CommandRouter with) throws PlatformRefusedException, InterruptedException {
      started.countDown();
      network.await();
      if (refusal.isPresent()) {
        throw new PlatformRefusedException(refusal.get());
      }
      connected = true;
    }

    @Override
    public PostOutcome post(ChannelRef channel, Post post) {
      return new PostOutcome.Refused("a test posts nothing", true);
    }

    @Override
    public Duration repeatWindow() {
      return Duration.ZERO;
    }

    @Override
    public boolean ready() {
      return connected;
    }

    @Override
    public void close() {
      closed.add(name);
      network.countDown();
    }
  }

  private Platform up(String name) {
    return new Platform(name, Optional.empty(), true);
  }

  @Test
  void aRefusalEndsItWithThePlatformsWords() throws Exception {
    Platform refused = new Platform("slack", Optional.of("the token is wrong"), true);
    try (var bot = new Bot(List.of(up("discord"), refused), List.of())) {
      assertThat(bot.run(router, new PrintWriter(out))).contains("slack: the token is wrong");
    }
  }

  @Test
  void itRunsUntilItIsClosedAndSaysWhoIsConnected() throws Exception {
    Platform discord = up("discord");
    var bot = new Bot(List.of(discord), List.of(discord));
    var end = new CompletableFuture<Optional<String>>();
    Thread.ofVirtual()
        .start(() -> {
          try {
            end.complete(bot.run(router, new PrintWriter(out)));
          } catch (InterruptedException e) {
            end.completeExceptionally(e);
          }
        });
    discord.started.await();
    assertThat(end).isNotDone();
    bot.close();
    assertThat(end.join()).isEmpty();
  }

  @Test
  void everythingIsClosedOnceInOrderThoughOneFails() {
    Platform discord = up("discord");
    AutoCloseable failing =
        () -> {
          closed.add("failing");
          throw new IllegalStateException("will not close");
        };
    var bot = new Bot(List.of(discord), List.of(failing, discord, () -> closed.add("store")));
    bot.close();
    bot.close();
    assertThat(closed).containsExactly("failing", "discord", "store");
  }

  @Test
  void itIsReadyWhenEveryPlatformIs() throws Exception {
    Platform discord = up("discord");
    Platform slack = new Platform("slack", Optional.empty(), false);
    try (var bot = new Bot(List.of(discord, slack), List.of(slack))) {
      discord.start(router);
      assertThat(bot.ready()).isFalse();
      slack.network.countDown();
      slack.start(router);
      assertThat(bot.ready()).isTrue();
    }
  }
}
