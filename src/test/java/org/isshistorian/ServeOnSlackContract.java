package org.isshistorian;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.config.Secret;
import org.isshistorian.config.SlackSettings;
import org.isshistorian.slack.fake.FakeSlack;
import org.isshistorian.slack.fake.Fault;
import org.isshistorian.slack.fake.HttpTransport;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.slack.fake.Said;
import org.isshistorian.slack.fake.Transport;
import org.isshistorian.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `serve` does on Slack from the first `/iss subscribe` to the posts, the same over both
/// transports: everything is as [Main] wires it, but for Slack, the corpus and the time.
///
/// That nothing more comes is seen by what comes after it: another channel's post, due later, and
/// the end of the bot, which waits for what is under way.
@Timeout(60)
abstract class ServeOnSlackContract {
  private static final String COMMANDS = "slash_commands";
  private static final String EVENTS = "events_api";
  private static final String PRESSES = "interactive";
  private static final String TOKEN = "xoxb-1-secretbottoken";
  private static final String ROOM = "C1";
  private static final String OUTSIDE = "C2";
  private static final String LATER = "C3";
  private static final String STILL_LATER = "C4";
  private static final String NOTHING = "Nothing is subscribed here.";
  private static final String POST = "On this day in the station's history";

  @TempDir private static Path clone;
  private static Path home;

  @TempDir private Path data;
  private final boolean socket;
  private final SettableClock clock = SettableClock.at("2026-11-20T07:00:00Z");
  private final FakeSlack slack = new FakeSlack();
  private final Payload does = new Payload(slack);
  private ServingBot bot;
  private Transport transport;

  ServeOnSlackContract(boolean socket) {
    this.socket = socket;
  }

  @BeforeAll
  static void build() throws IOException {
    home = SampleHome.in(clone);
  }

  @BeforeEach
  void start() throws InterruptedException {
    slack
        .workspace(
            Payload.TEAM,
            Set.of("app_mentions:read", "chat:write", "commands", "im:history", "im:write"))
        .room(ROOM)
        .roomWithoutBot(OUTSIDE)
        .room(LATER)
        .room(STILL_LATER)
        .grant(TOKEN);
    serve();
  }

  private void serve() throws InterruptedException {
    var settings =
        new SlackSettings(
            Optional.of(new Secret(TOKEN)),
            socket ? Optional.of(new Secret(FakeSlack.APP_TOKEN)) : Optional.empty(),
            socket ? Optional.empty() : Optional.of(new Secret(HttpTransport.SECRET)),
            Optional.empty(),
            List.of(),
            Optional.of(slack.api()));
    bot = ServingBot.start(home, clock, ServingBot.onSlack(settings, data));
    String port = bot.await("web: listening on .* port (\\d+)").group(1);
    bot.await("slack: connected");
    URI deliveries = URI.create("http://127.0.0.1:%s/slack/events".formatted(port));
    transport = socket ? slack.socket() : new HttpTransport(deliveries, clock);
  }

  private void restart() throws InterruptedException {
    bot.close();
    serve();
  }

  @AfterEach
  void stop() throws InterruptedException {
    bot.close();
    slack.close();
  }

  @Test
  void subscribingIsConfirmedInTheChannelAndToTheAsker() throws InterruptedException {
    transport.deliver(COMMANDS, does.command(ROOM, "subscribe 9:00 Europe/Berlin"), 0);
    Said toAll = slack.next();
    Said toAsker = slack.next();

    assertThat(toAll.way()).isEqualTo("chat.postMessage");
    assertThat(toAll.channel()).isEqualTo(ROOM);
    assertThat(toAll.text()).contains("From now on", "every day at 09:00 (Europe/Berlin)");
    assertThat(toAsker.type()).isEqualTo("ephemeral");
    assertThat(toAsker.text()).contains("Subscribed", "Friday, November 20, 09:00 (Europe/Berlin)");
    assertThat(says(ROOM, "schedule"))
        .contains("Daily", "every day at 09:00 (Europe/Berlin)", "in 60 minutes");
  }

  @Test
  void whereTheBotIsNoMemberNothingIsSubscribedAndTheAskerIsToldToInviteIt()
      throws InterruptedException {
    Said said = after(COMMANDS, does.command(OUTSIDE, "subscribe 9:00 Europe/Berlin"));

    assertThat(said.type()).isEqualTo("ephemeral");
    assertThat(said.text()).contains("nothing is subscribed", "/invite");
    assertThat(says(OUTSIDE, "schedule")).contains(NOTHING);
  }

  @Test
  void aPostComesOnceThoughItIsWokenAgainAndTheBotIsStartedAnew() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");
    subscribe(LATER, "10:00 Europe/Berlin");

    clock.set("2026-11-20T08:00:00Z");
    Said post = awaitIn(ROOM);
    subscribe(ROOM, "9:30 Europe/Berlin");
    clock.set("2026-11-20T09:00:00Z");
    awaitIn(LATER);
    restart();
    subscribe(STILL_LATER, "11:00 Europe/Berlin");
    clock.set("2026-11-20T10:00:00Z");
    awaitIn(STILL_LATER);
    String why = says(ROOM, "why");
    bot.close();

    assertThat(post.text()).contains(POST + ": November 20", "28 years ago", "https://");
    assertThat(post.thread()).isEmpty();
    assertThat(posts(ROOM)).hasSize(1);
    assertThat(posts(LATER)).hasSize(1);
    assertThat(why)
        .contains("Friday, November 20: posted Friday, November 20, 09:00 (Europe/Berlin)")
        .contains("Saturday, November 21, 09:30 (Europe/Berlin)");
  }

  @Test
  void aPostWhoseAnswerIsLostIsUncertainAndNeverRepeated() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");
    subscribe(LATER, "10:00 Europe/Berlin");

    slack.fail("chat.postMessage", new Fault.LostReply());
    clock.set("2026-11-20T08:00:00Z");
    awaitIn(ROOM);
    restart();
    String why = says(ROOM, "why");
    clock.set("2026-11-20T09:00:00Z");
    awaitIn(LATER);
    bot.close();

    assertThat(why).contains("Friday, November 20: uncertain, so it is not repeated.");
    assertThat(posts(ROOM)).hasSize(1);
  }

  @Test
  void whatFellDueWhileTheBotWasDownIsMadeUpForOnceAndSaysThatItIsLate()
      throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");
    subscribe(LATER, "13:00 Europe/Berlin");

    bot.close();
    clock.set("2026-11-20T10:59:00Z");
    serve();
    // Where it looked for due posts before it was connected, it does so again after a minute.
    clock.set("2026-11-20T11:00:00Z");
    Said post = awaitIn(ROOM);
    clock.set("2026-11-20T12:00:00Z");
    awaitIn(LATER);
    bot.close();

    assertThat(post.text()).contains("Late: this was due at 09:00, November 20 (Europe/Berlin).");
    assertThat(posts(ROOM)).hasSize(1);
  }

  @Test
  void whatIsPausedWaitsUntilItIsResumed() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");
    subscribe(LATER, "10:00 Europe/Berlin");

    Said paused = after(COMMANDS, does.command(ROOM, "pause"));
    String schedule = says(ROOM, "schedule");
    clock.set("2026-11-20T09:00:00Z");
    awaitIn(LATER);
    Said resumed = after(COMMANDS, does.command(ROOM, "resume"));
    clock.set("2026-12-04T08:00:00Z");
    Said post = awaitIn(ROOM);
    bot.close();

    assertThat(paused.way()).isEqualTo("chat.postMessage");
    assertThat(paused.text()).contains("Paused.");
    assertThat(schedule).contains("Paused since", "Somebody here paused it.");
    assertThat(resumed.text()).contains("Saturday, November 21, 09:00 (Europe/Berlin)");
    assertThat(post.text()).contains(POST + ": December 4");
    assertThat(posts(ROOM)).hasSize(1);
  }

  @Test
  void upcomingListsRoundAnniversaries() throws InterruptedException {
    clock.set("2028-11-01T07:00:00Z");

    assertThat(says(ROOM, "upcoming"))
        .contains("Round anniversaries from Wednesday, November 1")
        .contains("Monday, November 20: 30 years", "Zarya");
  }

  @Test
  void previewAndWhyAnswerTheAsker() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");

    Said preview = after(COMMANDS, does.command(ROOM, "preview"));
    Said reasons = after(PRESSES, does.press(preview.button("Why these?"), preview, "1.1"));

    assertThat(preview.type()).isEqualTo("ephemeral");
    assertThat(preview.text()).contains(POST + ": November 20", "Zarya");
    assertThat(reasons.text()).contains("1998-11-20-zarya-launch");
    assertThat(says(ROOM, "preview 4 December")).contains(POST + ": December 4");
    assertThat(says(ROOM, "why")).contains("Nothing was due yet.", "My clock");
  }

  @Test
  void whatIsEndedPostsNoMore() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");
    subscribe(LATER, "10:00 Europe/Berlin");

    Said ended = after(COMMANDS, does.command(ROOM, "unsubscribe"));
    String schedule = says(ROOM, "schedule");
    clock.set("2026-11-20T09:00:00Z");
    awaitIn(LATER);
    bot.close();

    assertThat(ended.way()).isEqualTo("chat.postMessage");
    assertThat(ended.text()).contains("Ended.");
    assertThat(schedule).contains(NOTHING);
    assertThat(posts(ROOM)).isEmpty();
  }

  @Test
  void theFormSubscribesTheChannelAndItsPostComes() throws InterruptedException {
    Said form = after(COMMANDS, does.command(ROOM, "subscribe"));
    transport.deliver(PRESSES, does.submission(form, filled(ROOM)), 0);
    Said toAll = slack.next();
    Said toAsker = slack.next();
    clock.set("2026-11-20T08:00:00Z");
    Said post = awaitIn(ROOM);

    assertThat(form.way()).isEqualTo("views.open");
    assertThat(toAll.way()).isEqualTo("chat.postMessage");
    assertThat(toAll.text()).contains("every day at 09:00 (Europe/Berlin)", "only launches");
    assertThat(toAsker.way()).isEqualTo("chat.postEphemeral");
    assertThat(toAsker.text()).contains("Subscribed");
    assertThat(post.text()).contains(POST + ": November 20");
  }

  @Test
  void theFormForAChannelWithoutTheBotTellsThePersonToInviteIt() throws InterruptedException {
    Said form = after(COMMANDS, does.command(ROOM, "subscribe"));
    Said said = after(PRESSES, does.submission(form, filled(OUTSIDE)));

    assertThat(said.channel()).isEqualTo(Payload.USER);
    assertThat(said.text()).contains("nothing is subscribed").containsOnlyOnce("/invite");
    assertThat(says(OUTSIDE, "schedule")).contains(NOTHING);
  }

  @Test
  void theHomePageListsAndRemovesTheSubscriptionsOfAChannel() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin");

    Said page = after(EVENTS, does.homeOpened());
    Said chosen = after(PRESSES, does.atHome(chosen(page, ROOM), page));
    Said removed = after(PRESSES, does.atHome(chosen.button("Unsubscribe"), chosen));

    assertThat(page.body().toString()).contains("On November 20", "How to ask");
    assertThat(chosen.body().toString()).contains("every day at 09:00 (Europe/Berlin)");
    assertThat(removed.body().toString()).contains("Ended.", NOTHING);
    assertThat(says(ROOM, "schedule")).contains(NOTHING);
  }

  @Test
  void theHomePageChangesTheSubscriptionOfAChannel() throws InterruptedException {
    subscribe(ROOM, "9:00 Europe/Berlin launches");

    Said page = after(EVENTS, does.homeOpened());
    Said chosen = after(PRESSES, does.atHome(chosen(page, ROOM), page));
    Said form = after(PRESSES, does.atHome(chosen.button("Change"), chosen));
    Map<String, JsonObject> changed =
        Map.of(
            "channel",
                Payload.object("type", "conversations_select", "selected_conversation", ROOM),
            "time", Payload.object("type", "timepicker", "selected_time", "08:45"));
    Said toAll = after(PRESSES, does.submission(form, changed));
    Said toAsker = slack.next();

    assertThat(form.body().toString())
        .contains("\"initial_conversation\":\"C1\"", "stays as it is")
        .doesNotContain("initial_time");
    assertThat(toAll.text()).contains("at 08:45 (Europe/Berlin)", "only launches");
    assertThat(toAsker.text()).contains("Changed:");
    assertThat(says(ROOM, "schedule")).contains("at 08:45 (Europe/Berlin)").doesNotContain("9:00");
  }

  // ---- what people do, and what they get ----

  private Said after(String kind, JsonObject payload) throws InterruptedException {
    transport.deliver(kind, payload, 0);
    return slack.next();
  }

  private String says(String channel, String line) throws InterruptedException {
    return after(COMMANDS, does.command(channel, line)).text();
  }

  private void subscribe(String channel, String how) throws InterruptedException {
    transport.deliver(COMMANDS, does.command(channel, "subscribe " + how), 0);
    assertThat(slack.next().text()).startsWith("From now on");
    assertThat(slack.next().text()).containsAnyOf("Subscribed:", "Changed:");
  }

  /// Waits for the next post of an anniversary, which must come in this channel.
  private Said awaitIn(String channel) throws InterruptedException {
    Said said = slack.next();
    assertThat(said.text()).startsWith(POST);
    assertThat(said.channel()).isEqualTo(channel);
    return said;
  }

  private List<Said> posts(String channel) {
    return slack.all().stream()
        .filter(said -> said.way().equals("chat.postMessage"))
        .filter(said -> said.channel().equals(channel) && said.text().startsWith(POST))
        .toList();
  }

  private static JsonObject chosen(Said page, String channel) {
    JsonObject choice =
        page.buttons().stream()
            .filter(element -> element.get("type").getAsString().equals("conversations_select"))
            .findFirst()
            .orElseThrow()
            .deepCopy();
    choice.addProperty("selected_conversation", channel);
    return choice;
  }

  private static Map<String, JsonObject> filled(String channel) {
    return Map.of(
        "channel", Payload.object("type", "conversations_select", "selected_conversation", channel),
        "time", Payload.object("type", "timepicker", "selected_time", "09:00"),
        "zone", option("Europe/Berlin"),
        "kinds", option("launches"));
  }

  private static JsonObject option(String value) {
    JsonObject select = Payload.object("type", "external_select");
    select.add("selected_option", Payload.object("value", value));
    return select;
  }
}
