package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.Permission;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.MemoryConversations;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.config.Secret;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Fault;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Starting, staying connected, and stopping, with all that goes wrong.
@Timeout(60)
class LifeTest {
  private static final String CALLBACK = "interactions/\\d+/[^/]+/callback";
  private static final String ORIGINAL = "webhooks/\\d+/[^/]+/messages/@original";
  private static final String COMMANDS = "applications/4000/commands";

  private final FakeDiscord discord = FakeDiscord.start();
  private final MemoryNotes notes = new MemoryNotes();

  @AfterEach
  void stop() {
    discord.close();
  }

  private TestBot bot() throws Exception {
    return new TestBot(discord.settings(), notes, Clock.systemUTC()).started();
  }

  private JsonNode echo(String text) {
    return discord.answer(discord.slash(Place.LOUNGE, Person.ADA, "echo", Map.of("text", text)));
  }

  private DiscordSettings withToken(String token) {
    DiscordSettings good = discord.settings();
    return new DiscordSettings(
        new Secret(token),
        good.devGuild(),
        good.shards(),
        good.status(),
        good.api(),
        good.gateway());
  }

  @Test
  void aCheckTellsWhoTheBotIs() throws Exception {
    try (var platform =
        new DiscordPlatform(
            discord.settings(), new MemoryConversations(), notes, Clock.systemUTC())) {
      assertThat(platform.check()).isEqualTo("ISS Historian");
      assertThat(platform.name()).isEqualTo("discord");
      assertThat(platform.ready()).isFalse();
    }
  }

  @Test
  void aWrongTokenIsRefusedAtOnceInOneLine() {
    try (var bot = new TestBot(withToken("wrong"), notes, Clock.systemUTC())) {
      assertThatExceptionOfType(PlatformRefusedException.class)
          .isThrownBy(bot::started)
          .withMessageContaining("DISCORD_TOKEN")
          .withMessageNotContaining("wrong\n");
      assertThat(discord.calls()).hasSize(1);
    }
  }

  @Test
  void whatTheGatewayRefusesForGoodEndsTheStart() {
    discord.refuseIdentifyWith(4011);
    try (var bot = new TestBot(discord.settings(), notes, Clock.systemUTC())) {
      assertThatExceptionOfType(PlatformRefusedException.class)
          .isThrownBy(bot::started)
          .withMessageContaining("shard");
    }
  }

  @Test
  void aNetworkThatIsDownIsWaitedFor() throws Exception {
    discord.next("GET", "applications/@me", Fault.status(503));
    try (var log = LogWatch.on(DiscordPlatform.class);
        var bot = bot()) {
      assertThat(bot.platform().ready()).isTrue();
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void aBotThatIsClosedWhileItWaitsGivesUp() throws Exception {
    DiscordSettings good = discord.settings();
    var nowhere =
        new DiscordSettings(
            good.token(),
            Optional.empty(),
            good.shards(),
            Optional.empty(),
            Optional.of(URI.create("http://127.0.0.1:1/api/")),
            Optional.empty());
    try (var log = LogWatch.on(DiscordPlatform.class)) {
      var bot = new TestBot(nowhere, notes, Clock.systemUTC());
      var end = new CompletableFuture<Throwable>();
      Thread.ofVirtual()
          .start(() -> {
            try {
              bot.started();
              end.complete(null);
            } catch (Exception e) {
              end.complete(e);
            }
          });
      bot.close();
      assertThat(end.get()).isInstanceOf(InterruptedException.class);
      assertThat(log.records()).hasSizeLessThan(3);
    }
  }

  @Test
  void commandsAreRegisteredOnceAndAgainWhenTheyChange() throws Exception {
    bot().close();
    bot().close();
    assertThat(discord.calls("PUT", COMMANDS)).hasSize(1);
    notes.keep("discord:" + COMMANDS, "of another version");
    bot().close();
    assertThat(discord.calls("PUT", COMMANDS)).hasSize(2);
  }

  @Test
  void withADevGuildCommandsAreRegisteredThere() throws Exception {
    DiscordSettings good = discord.settings();
    var settings =
        new DiscordSettings(
            good.token(),
            Optional.of("1000"),
            good.shards(),
            Optional.empty(),
            good.api(),
            good.gateway());
    new TestBot(settings, notes, Clock.systemUTC()).started().close();
    assertThat(discord.calls("PUT", "applications/4000/guilds/1000/commands")).hasSize(1);
    assertThat(discord.calls("PUT", COMMANDS)).isEmpty();
  }

  @Test
  void itAsksForNoPrivilegedIntentAndShowsItsStatus() throws Exception {
    try (var _ = bot()) {
      JsonNode identify = discord.identified().getFirst();
      int guilds = 1;
      int guildMessages = 1 << 9;
      int directMessages = 1 << 12;
      assertThat(identify.get("intents").asInt())
          .isEqualTo(guilds | guildMessages | directMessages);
      assertThat(identify.at("/presence/activities/0/state").asText())
          .isEqualTo("1998 until today");
    }
  }

  @Test
  void theInviteAsksForNoMoreThanItNeeds() throws Exception {
    long viewSendAndAttach = (1L << 10) | (1L << 11) | (1L << 38) | (1L << 15);
    assertThat(Permission.getRaw(Permissions.INVITE)).isEqualTo(viewSendAndAttach);
    assertThat(Path.of("docs", "discord.md"))
        .content()
        .containsPattern("permissions=%d\\s".formatted(viewSendAndAttach));
  }

  @Test
  void anotherAddressOfTheGatewayIsUsed() throws Exception {
    DiscordSettings good = discord.settings();
    var elsewhere =
        URI.create(
            good.api()
                .orElseThrow()
                .toString()
                .replace("http", "ws")
                .replace("/api/v10/", "/gateway/elsewhere"));
    var settings =
        new DiscordSettings(
            good.token(),
            Optional.empty(),
            good.shards(),
            Optional.empty(),
            good.api(),
            Optional.of(elsewhere));
    try (var _ = new TestBot(settings, notes, Clock.systemUTC()).started()) {
      assertThat(discord.gatewayPaths()).allMatch(path -> path.startsWith("/gateway/elsewhere"));
    }
  }

  @Test
  void everyShardConnectsAndAnswersForItsGuilds() throws Exception {
    discord.shards(2);
    discord.guilds(4);
    try (var bot = bot()) {
      assertThat(bot.platform().ready()).isTrue();
      assertThat(discord.identified())
          .extracting(identify -> identify.at("/shard/0").asInt())
          .containsExactlyInAnyOrder(0, 1);
      assertThat(Shown.text(echo("here"))).isEqualTo("here");
    }
  }

  @Test
  void anInstanceRunsItsShardsAlone() throws Exception {
    discord.shards(4);
    var settings = discord.settings(new DiscordSettings.Shards(4, 2, 3));
    try (var bot = new TestBot(settings, notes, Clock.systemUTC()).started()) {
      assertThat(bot.platform().ready()).isTrue();
      assertThat(discord.identified())
          .extracting(identify -> identify.at("/shard/0").asInt())
          .containsExactlyInAnyOrder(2, 3);
    }
  }

  @Test
  void whatIsSaidWhileTheLineIsBrokenIsAnsweredAfterwards() throws Exception {
    try (var _ = bot()) {
      discord.dropConnections();
      Interacting call =
          discord.slash(Place.LOUNGE, Person.ADA, "echo", Map.of("text", "meanwhile"));
      assertThat(Shown.text(discord.answer(call))).isEqualTo("meanwhile");
      discord.awaitResumed(1);
    }
  }

  @Test
  void anInvalidSessionIsBegunAnew() throws Exception {
    try (var bot = bot()) {
      discord.invalidateSessions();
      discord.awaitIdentified(2);
      discord.awaitGuilds(2);
      assertThat(Shown.text(echo("again"))).isEqualTo("again");
      assertThat(bot.platform().ready()).isTrue();
    }
  }

  @Test
  void aSlowOrFailingServerIsBorneWith() throws Exception {
    try (var _ = bot()) {
      discord.next("POST", CALLBACK, new Fault.SlowAnswer(Duration.ofMillis(500)));
      assertThat(Shown.text(echo("slow"))).isEqualTo("slow");
      discord.next("PATCH", ORIGINAL, Fault.status(502));
      assertThat(Shown.text(echo("failing"))).isEqualTo("failing");
      discord.next("PATCH", ORIGINAL, Fault.tooMany(Duration.ofSeconds(1), false));
      assertThat(Shown.text(echo("held"))).isEqualTo("held");
    }
  }

  @Test
  void anAnswerThatDiscordFailsToTakeEndsInAnApology() throws Exception {
    try (var log = LogWatch.on(Deferred.class);
        var _ = bot()) {
      discord.next("PATCH", ORIGINAL, Fault.error(500, 0));
      assertThat(Shown.text(echo("lost"))).contains("could not be shown");
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void aLostAcknowledgementIsSentAgainAndTheAnswerStillShown() throws Exception {
    try (var _ = bot()) {
      discord.next("POST", CALLBACK, new Fault.LostAnswer());
      assertThat(Shown.text(echo("twice"))).isEqualTo("twice");
    }
  }

  @Test
  void aTokenThatDiedIsLeftAlone() throws Exception {
    var gate = new Gate();
    try (var _ = started(gate, Clock.systemUTC())) {
      Interacting call = discord.slash(Place.LOUNGE, Person.ADA, "gate", Map.of());
      gate.entered.await();
      discord.call("POST", CALLBACK);
      discord.tokenDies(call);
      gate.open.countDown();
      discord.awaitCalls("PATCH", ORIGINAL, 1);
    }
    assertThat(discord.calls("PATCH", ORIGINAL)).hasSize(1);
  }

  @Test
  void afterAQuarterOfAnHourNothingIsTried() throws Exception {
    var gate = new Gate();
    var now = new AtomicReference<>(Instant.now(Clock.systemUTC()));
    InstantSource clock = now::get;
    try (var _ = started(gate, clock)) {
      discord.slash(Place.LOUNGE, Person.ADA, "gate", Map.of());
      gate.entered.await();
      now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(16)));
      gate.open.countDown();
    }
    assertThat(discord.calls("PATCH", ORIGINAL)).isEmpty();
  }

  @Test
  void whatIsUnderWayEndsBeforeItStopsAndNothingNewBegins() throws Exception {
    var gate = new Gate();
    var platform = started(gate, Clock.systemUTC());
    Interacting call = discord.slash(Place.LOUNGE, Person.ADA, "gate", Map.of());
    gate.entered.await();
    Thread closing = Thread.ofVirtual().start(platform::close);
    Interacting late = awaitDeclined();
    assertThat(discord.isEphemeral(late)).isTrue();
    gate.open.countDown();
    closing.join();
    assertThat(Shown.text(discord.answer(call))).isEqualTo("through");
    discord.awaitDisconnected();
    platform.close();
    assertThat(platform.ready()).isFalse();
  }

  /// Calls until the bot says that it is being restarted: when a stop begins is not seen from here.
  private Interacting awaitDeclined() {
    while (true) {
      Interacting call = discord.slash(Place.LOUNGE, Person.ADA, "echo", Map.of("text", "late"));
      if (Shown.text(discord.answer(call)).contains("restarted")) {
        return call;
      }
    }
  }

  /// A command that waits until it is let through.
  private static final class Gate {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    ChatCommand command() {
      return TestCommands.command(
          new CommandSpec("gate", "Waits", List.of()),
          _ -> {
            entered.countDown();
            try {
              open.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return TestCommands.text("through");
          });
    }
  }

  private DiscordPlatform started(Gate gate, InstantSource clock) throws Exception {
    var platform = new DiscordPlatform(discord.settings(), new MemoryConversations(), notes, clock);
    platform.start(
        new CommandRouter(List.of(gate.command(), TestCommands.ECHO), RouterPorts.timeless()));
    return platform;
  }
}
