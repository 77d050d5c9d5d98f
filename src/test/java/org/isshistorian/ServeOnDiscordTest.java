package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isshistorian.testkit.SettableClock;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Fault;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` does on Discord from the first `/iss subscribe` to the posts: everything is as
/// [Main] wires it, but for Discord, the corpus and the time.
///
/// That nothing more comes is seen by what comes after it: another channel's post, due later, and
/// the end of the bot, which waits for what is under way. People do something only at times before
/// the real one: JDA tells by it how old what they did is.
@Timeout(60)
class ServeOnDiscordTest {
  private static final String NOTHING = "Nothing is subscribed here.";
  private static final String POST = "On this day in the station's history";
  private static final String MESSAGES = "channels/1100/messages";

  @TempDir private static Path clone;
  private static Path home;

  @TempDir private Path data;
  private final SettableClock clock = SettableClock.at("2026-11-20T07:00:00Z");
  private final FakeDiscord discord = FakeDiscord.start();
  private ServingBot bot;

  @BeforeAll
  static void build() throws IOException {
    home = SampleHome.in(clone);
  }

  @BeforeEach
  void serve() throws InterruptedException {
    bot = ServingBot.start(home, clock, ServingBot.onDiscord(discord.settings(), data));
    bot.await("discord: connected");
  }

  private void restart() throws InterruptedException {
    bot.close();
    serve();
  }

  @AfterEach
  void stop() throws InterruptedException {
    bot.close();
    discord.close();
  }

  @Test
  void aManagerSubscribesAndTheChannelIsTold() {
    String toAsker = says(Place.LOUNGE, Person.MANAGER, "subscribe", at("9:00"));

    assertThat(text(discord.message(Place.LOUNGE, 1)))
        .contains("From now on", "every day at 09:00 (Europe/Berlin)");
    assertThat(toAsker).contains("Subscribed", "Friday, November 20, 09:00 (Europe/Berlin)");
    assertThat(says(Place.LOUNGE, Person.ADA, "schedule", Map.of()))
        .contains("every day at 09:00 (Europe/Berlin)", "in 60 minutes");
  }

  @Test
  void whoMayNotManageTheServerChangesNothing() {
    String subscribing = says(Place.LOUNGE, Person.ADA, "subscribe", at("9:00"));
    says(Place.LOUNGE, Person.MANAGER, "subscribe", at("10:00"));
    String ending = says(Place.LOUNGE, Person.ADA, "unsubscribe", Map.of());
    String pausing = says(Place.LOUNGE, Person.ADA, "pause", Map.of());

    assertThat(List.of(subscribing, ending, pausing)).allMatch(text -> text.contains("manage"));
    assertThat(says(Place.LOUNGE, Person.ADA, "schedule", Map.of()))
        .contains("every day at 10:00", "in 2 hours");
  }

  @Test
  void whereTheBotMayNotWriteNothingIsSubscribedAndTheManagerIsToldWhatItLacks() {
    String said = says(Place.READ_ONLY, Person.MANAGER, "subscribe", at("9:00"));

    assertThat(said).contains("nothing is subscribed", "Send Messages in #channel-1101.");
    assertThat(says(Place.READ_ONLY, Person.ADA, "schedule", Map.of())).contains(NOTHING);
  }

  @Test
  void aPostComesOnceThoughItIsWokenAgainAndTheBotIsStartedAnew() throws InterruptedException {
    subscribe(Place.LOUNGE, "9:00");
    subscribe(Place.NEWS, "10:00");

    clock.set("2026-11-20T08:00:00Z");
    String post = text(discord.message(Place.LOUNGE, 2));
    subscribe(Place.LOUNGE, "9:30");
    clock.set("2026-11-20T09:00:00Z");
    awaitPosts(Place.NEWS, 1);
    restart();
    subscribe(Place.THREAD, "11:00");
    clock.set("2026-11-20T10:00:00Z");
    awaitPosts(Place.THREAD, 1);
    String why = says(Place.LOUNGE, Person.ADA, "why", Map.of());
    bot.close();

    assertThat(post).contains(POST + ": November 20", "28 years ago", "https://");
    assertThat(posts(Place.LOUNGE)).hasSize(1);
    assertThat(posts(Place.NEWS)).hasSize(1);
    assertThat(why)
        .contains("posted Friday, November 20, 09:00 (Europe/Berlin)")
        .contains("Saturday, November 21, 09:30 (Europe/Berlin)");
  }

  @Test
  void aPostWhoseAnswerIsLostIsSentAgainUnderItsNonceAndStandsThereOnce()
      throws InterruptedException {
    subscribe(Place.LOUNGE, "9:00");

    discord.next("POST", MESSAGES, new Fault.LostAnswer());
    clock.set("2026-11-20T08:00:00Z");
    discord.awaitCalls("POST", MESSAGES, 3);
    restart();
    String why = says(Place.LOUNGE, Person.ADA, "why", Map.of());

    assertThat(posts(Place.LOUNGE)).hasSize(1);
    assertThat(why).contains("posted Friday, November 20, 09:00 (Europe/Berlin)");
  }

  @Test
  void whatIsPausedWaitsAndWhatIsEndedPostsNoMore() throws InterruptedException {
    subscribe(Place.LOUNGE, "9:00");
    subscribe(Place.THREAD, "9:00");
    subscribe(Place.NEWS, "10:00");

    String paused = says(Place.LOUNGE, Person.MANAGER, "pause", Map.of());
    String ended = says(Place.THREAD, Person.MANAGER, "unsubscribe", Map.of());
    clock.set("2026-11-20T09:00:00Z");
    awaitPosts(Place.NEWS, 1);
    String resumed = says(Place.LOUNGE, Person.MANAGER, "resume", Map.of());
    clock.set("2026-12-04T08:00:00Z");
    awaitPosts(Place.LOUNGE, 1);
    clock.set("2026-12-04T09:00:00Z");
    awaitPosts(Place.NEWS, 2);
    bot.close();

    assertThat(paused).contains("Paused.");
    assertThat(ended).contains("Ended.");
    assertThat(resumed).contains("Saturday, November 21, 09:00 (Europe/Berlin)");
    assertThat(posts(Place.LOUNGE)).hasSize(1).allMatch(text -> text.contains("December 4"));
    assertThat(posts(Place.THREAD)).isEmpty();
  }

  @Test
  void previewAndWhyAnswer() {
    subscribe(Place.LOUNGE, "9:00");
    Interacting preview = discord.slash(Place.LOUNGE, Person.ADA, "preview", Map.of());

    assertThat(text(discord.answer(preview))).contains(POST + ": November 20", "Zarya");
    assertThat(discord.isEphemeral(preview)).isTrue();
    assertThat(says(Place.LOUNGE, Person.ADA, "why", Map.of())).contains("Nothing was due yet.");
  }

  @Test
  void upcomingListsRoundAnniversaries() {
    clock.set("2025-10-01T07:00:00Z");

    assertThat(says(Place.LOUNGE, Person.ADA, "upcoming", Map.of()))
        .contains("Round anniversaries from Wednesday, October 1")
        .contains("Friday, October 31: 25 years", "Soyuz TM-31");
  }

  // ---- what people do, and what they get ----

  private static Map<String, String> at(String time) {
    return Map.of("time", time, "zone", "Europe/Berlin");
  }

  private String says(Place place, Person who, String command, Map<String, String> options) {
    return text(discord.answer(discord.slash(place, who, command, options)));
  }

  private void subscribe(Place place, String time) {
    assertThat(says(place, Person.MANAGER, "subscribe", at(time)))
        .containsAnyOf("Subscribed:", "Changed:");
  }

  /// Waits until so many anniversaries stand in a channel.
  private void awaitPosts(Place place, int count) {
    for (int number = 1; posts(place).size() < count; number++) {
      discord.message(place, number);
    }
  }

  private List<String> posts(Place place) {
    return IntStream.rangeClosed(1, discord.messageCount(place))
        .mapToObj(number -> text(discord.message(place, number)))
        .filter(text -> text.contains(POST))
        .toList();
  }

  private static String text(JsonNode message) {
    return String.join("\n", message.findValuesAsText("content"));
  }
}
