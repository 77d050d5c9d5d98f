package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.slack.fake.FakeWorkspace;
import org.isshistorian.slack.fake.Payload;
import org.isshistorian.slack.fake.Said;
import org.isshistorian.slack.fake.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything that people do with the bot, the same over both transports.
abstract class FlowsContract {
  static final String COMMANDS = "slash_commands";
  static final String EVENTS = "events_api";
  static final String PRESSES = "interactive";

  private final boolean socket;
  Bench bench;
  Transport transport;

  FlowsContract(boolean socket) {
    this.socket = socket;
  }

  @BeforeEach
  void start() throws PlatformRefusedException, InterruptedException {
    bench = socket ? Bench.socket() : Bench.http();
    bench.start();
    transport = bench.transport(socket);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  Said after(String kind, JsonObject payload) throws InterruptedException {
    transport.deliver(kind, payload, 0);
    return bench.slack.next();
  }

  @Test
  void aSlashCommandIsAnsweredToTheAskerAlone() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.ROOM, "when was Zarya launched?"));

    assertThat(said.way()).isEqualTo("response_url");
    assertThat(said.type()).isEqualTo("ephemeral");
    assertThat(said.text()).contains("November 20, 1998").contains("https://");
    assertThat(said.button("Share to channel")).isNotNull();
  }

  @Test
  void aSlashCommandWorksWhereTheBotIsNoMember() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.OUTSIDE, "on-this-day 20 November"));

    assertThat(said.text()).contains("On November 20");
  }

  @Test
  void aSlashCommandWithoutAnythingHelps() throws InterruptedException {
    assertThat(after(COMMANDS, bench.does.command(Bench.ROOM, "")).text()).contains("/iss ask");
  }

  @Test
  void whatIsSharedIsWhatWasRead() throws InterruptedException {
    Said read = after(COMMANDS, bench.does.command(Bench.ROOM, "when was Zarya launched?"));

    Said shared = after(PRESSES, bench.does.press(read.button("Share to channel"), read, "1.1"));
    Said removed = bench.slack.next();

    assertThat(shared.type()).isEqualTo("in_channel");
    assertThat(shared.text()).isEqualTo(read.text());
    assertThat(shared.buttons())
        .extracting(b -> b.get("action_id").getAsString())
        .noneMatch(id -> id.startsWith(Buttons.SHARE));
    assertThat(removed.field("delete_original")).isEqualTo("true");
  }

  @Test
  void anAnswerIsSharedAfterARestartToo() throws InterruptedException {
    JsonObject button =
        Payload.object("type", "button", "action_id", "iss-share-gone", "value", "about the bot");
    Said read = after(COMMANDS, bench.does.command(Bench.ROOM, "about"));

    Said shared = after(PRESSES, bench.does.press(button, read, "1.1"));

    assertThat(shared.type()).isEqualTo("in_channel");
    assertThat(shared.text()).isEqualTo("About the bot.");
  }

  @Test
  void aWhisperedCommandCannotBeShared() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.ROOM, "why"));

    assertThat(said.type()).isEqualTo("ephemeral");
    assertThat(said.buttons()).isEmpty();
  }

  @Test
  void aMentionIsAnsweredInItsThread() throws InterruptedException {
    String text = "<@UBOT> when was Zarya launched?";

    Said said = after(EVENTS, bench.does.mention(Bench.ROOM, text, "170.1", ""));

    assertThat(said.way()).isEqualTo("chat.postMessage");
    assertThat(said.channel()).isEqualTo(Bench.ROOM);
    assertThat(said.thread()).isEqualTo("170.1");
    assertThat(said.text()).contains("November 20, 1998");
  }

  @Test
  void aMentionInAThreadKeepsTheContext() throws InterruptedException {
    after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> topic zarya-launch", "170.1", ""));

    Said said = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> topic", "170.9", "170.1"));
    Said elsewhere = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> topic", "180.1", ""));

    assertThat(said.thread()).isEqualTo("170.1");
    assertThat(said.text()).isEqualTo("We talk of zarya-launch");
    assertThat(elsewhere.text()).isEqualTo("We talk of nothing");
  }

  @Test
  void aSlashCommandKeepsTheContextOfOnePerson() throws InterruptedException {
    after(COMMANDS, bench.does.command(Bench.ROOM, "topic zarya-launch"));
    var other = new Payload(bench.slack, Payload.TEAM, "U2");

    assertThat(after(COMMANDS, bench.does.command(Bench.ROOM, "topic")).text())
        .isEqualTo("We talk of zarya-launch");
    assertThat(after(COMMANDS, other.command(Bench.ROOM, "topic")).text())
        .isEqualTo("We talk of nothing");
  }

  @Test
  void aWhisperedCommandIsWhisperedAfterAMention() throws InterruptedException {
    Said said = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> why", "170.1", ""));

    assertThat(said.way()).isEqualTo("chat.postEphemeral");
    assertThat(said.field("user")).isEqualTo(Payload.USER);
  }

  @Test
  void aDirectMessageNeedsNoMention() throws InterruptedException {
    Said said = after(EVENTS, bench.does.direct("D1", "when was Zarya launched?", "170.1"));

    assertThat(said.channel()).isEqualTo("D1");
    assertThat(said.thread()).isEmpty();
    assertThat(said.text()).contains("November 20, 1998");
  }

  @Test
  void theBotDoesNotAnswerItselfNorOtherBots() throws InterruptedException {
    JsonObject echo = bench.does.direct("D1", "when was Zarya launched?", "170.1");
    echo.getAsJsonObject("event").addProperty("bot_id", "BBOT");
    echo.getAsJsonObject("event").addProperty("user", FakeWorkspace.BOT);
    JsonObject other = bench.does.mention(Bench.ROOM, "<@UBOT> about", "170.2", "");
    other.getAsJsonObject("event").addProperty("bot_id", "BOTHER");

    transport.deliver(EVENTS, echo, 0);
    transport.deliver(EVENTS, other, 0);
    bench.settle();

    assertThat(bench.slack.all()).isEmpty();
  }

  @Test
  void aMentionInADirectMessageIsAnsweredOnce() throws InterruptedException {
    transport.deliver(EVENTS, bench.does.mention("D1", "<@UBOT> about", "170.1", ""), 0);
    transport.deliver(EVENTS, bench.does.direct("D1", "<@UBOT> about", "170.1"), 0);
    bench.settle();

    assertThat(bench.slack.all()).hasSize(1);
  }

  @Test
  void eachDeliveryIsAnsweredOnceHoweverOftenItComes() throws InterruptedException {
    JsonObject command = bench.does.command(Bench.ROOM, "about");
    JsonObject mention = bench.does.mention(Bench.ROOM, "<@UBOT> about", "170.1", "");
    for (int attempt = 0; attempt < 3; attempt++) {
      transport.deliver(COMMANDS, command, attempt);
      transport.deliver(EVENTS, mention, attempt);
    }
    bench.settle();

    assertThat(bench.slack.all()).hasSize(2);
  }

  @Test
  void aRepeatedDeliveryIsKnownToAnotherInstance() throws Exception {
    JsonObject command = bench.does.command(Bench.ROOM, "about");
    transport.deliver(COMMANDS, command, 0);
    bench.slack.next();
    bench.settle();

    try (Bench other = bench.another(socket).start()) {
      other.transport(socket).deliver(COMMANDS, command, 1);
      other.settle();
    }

    assertThat(bench.slack.all()).hasSize(1);
  }

  @Test
  void aButtonThatReplacesTakesTheMessagesPlace() throws InterruptedException {
    Said first = after(COMMANDS, bench.does.command(Bench.ROOM, "page 1"));

    Said second = after(PRESSES, bench.does.press(first.button("Next"), first, "1.1"));

    assertThat(second.replaces()).isTrue();
    assertThat(second.text()).isEqualTo("This is page 2");
    assertThat(second.button("Share to channel")).isNotNull();
  }

  @Test
  void aButtonThatWhispersIsReadByOnePerson() throws InterruptedException {
    Said first = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> page 1", "170.1", ""));

    Said cited = after(PRESSES, bench.does.press(first.button("Cite"), first, "170.2"));

    assertThat(cited.type()).isEqualTo("ephemeral");
    assertThat(cited.replaces()).isFalse();
    assertThat(cited.thread()).isEqualTo("170.1");
    assertThat(cited.buttons()).isEmpty();
  }

  @Test
  void aButtonThatAnswersStaysInTheThread() throws InterruptedException {
    Said first = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> page 1", "170.1", ""));

    Said more = after(PRESSES, bench.does.press(first.button("More"), first, "170.2"));

    assertThat(more.way()).isEqualTo("chat.postMessage");
    assertThat(more.thread()).isEqualTo("170.1");
  }

  @Test
  void aButtonUnderAPrivateAnswerAnswersPrivately() throws InterruptedException {
    Said first = after(COMMANDS, bench.does.command(Bench.ROOM, "page 1"));

    Said more = after(PRESSES, bench.does.press(first.button("More"), first, "1.1"));

    assertThat(more.type()).isEqualTo("ephemeral");
    assertThat(more.replaces()).isFalse();
  }

  @Test
  void placeAndPersonOfAPressComeFromSlack() throws InterruptedException {
    Said first = after(EVENTS, bench.does.mention(Bench.ROOM, "<@UBOT> page 1", "170.1", ""));
    after(PRESSES, bench.does.press(first.button("More"), first, "170.2"));

    CommandCall call = bench.commands.calls().get(1);
    assertThat(call.where().user()).isEqualTo(Payload.USER);
    assertThat(call.where().channel().id()).isEqualTo(Bench.ROOM);
    assertThat(call.where().channel().space()).isEqualTo(Payload.TEAM);
  }

  @Test
  void whatAManagerChangesIsConfirmedInTheChannel() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.ROOM, "announce posts"));

    assertThat(said.way()).isEqualTo("chat.postMessage");
    assertThat(said.channel()).isEqualTo(Bench.ROOM);
    assertThat(said.text()).isEqualTo("This is for everybody.");
  }

  @Test
  void whereTheBotIsNoMemberItAsksToBeInvited() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.OUTSIDE, "announce posts"));

    assertThat(said.type()).isEqualTo("ephemeral");
    assertThat(said.text()).contains("This is for everybody.").contains("/invite");
  }

  @Test
  void aCommandThatConfirmsByItselfIsAnsweredToTheAsker() throws InterruptedException {
    Said said = after(COMMANDS, bench.does.command(Bench.ROOM, "subscribe 9:00 Europe/Berlin"));

    assertThat(said.type()).isEqualTo("ephemeral");
    assertThat(said.text()).isEqualTo("Subscribed at 9:00 Europe/Berlin.");
  }

  @Test
  void subscribeAloneOpensAForm() throws InterruptedException {
    Said form = after(COMMANDS, bench.does.command(Bench.ROOM, "subscribe"));

    assertThat(form.way()).isEqualTo("views.open");
    assertThat(form.body().toString())
        .contains("timepicker", "external_select", "\"initial_conversation\":\"C1\"", "Days")
        .doesNotContain("silent");
  }

  @Test
  void aFilledFormSubscribesTheChosenChannel() throws InterruptedException {
    Said form = after(COMMANDS, bench.does.command(Bench.ROOM, "subscribe"));

    Said said = after(PRESSES, bench.does.submission(form, filled(Bench.ROOM, "Europe/Berlin")));

    assertThat(said.way()).isEqualTo("chat.postEphemeral");
    assertThat(said.channel()).isEqualTo(Bench.ROOM);
    assertThat(said.field("user")).isEqualTo(Payload.USER);
    assertThat(said.text()).isEqualTo("Subscribed at 09:00 Europe/Berlin.");
    assertThat(bench.commands.calls()).hasSize(1);
  }

  @Test
  void aFormSaysWhatIsWrongWithIt() throws InterruptedException {
    Said form = after(COMMANDS, bench.does.command(Bench.ROOM, "subscribe"));
    JsonObject submission = bench.does.submission(form, filled(Bench.ROOM, "Berlin"));

    JsonObject answer = transport.deliver(PRESSES, submission, 0);

    assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
    assertThat(answer.getAsJsonObject("errors").get("zone").getAsString())
        .contains("Such as Europe/Berlin");
    assertThat(bench.commands.calls()).isEmpty();
  }

  @Test
  void aFormForAChannelWithoutTheBotTellsThePerson() throws InterruptedException {
    Said form = after(COMMANDS, bench.does.command(Bench.ROOM, "subscribe"));

    Said said = after(PRESSES, bench.does.submission(form, filled(Bench.OUTSIDE, "Europe/Berlin")));

    assertThat(said.channel()).isEqualTo(Payload.USER);
    assertThat(said.text()).contains("/invite");
  }

  @Test
  void aFieldOfTheFormCompletesWhatIsTyped() throws InterruptedException {
    JsonObject answer = transport.deliver(PRESSES, bench.does.typing("zone", "europe"), 0);
    JsonObject own = transport.deliver(PRESSES, bench.does.typing("zone", "Asia/Kolkata"), 0);

    assertThat(values(answer)).containsExactly("Europe/Berlin", "Europe/Paris");
    assertThat(values(own)).containsExactly("Asia/Kolkata");
  }

  @Test
  void theHomePageShowsTheDayAndHowToAsk() throws InterruptedException {
    Said page = after(EVENTS, bench.does.homeOpened());

    assertThat(page.way()).isEqualTo("views.publish");
    assertThat(page.channel()).isEqualTo(Payload.USER);
    assertThat(page.body().toString())
        .contains("On November 20", "How to ask", "Subscriptions")
        .doesNotContain("Every day at 9:00.");
  }

  @Test
  void theHomePageShowsAndEndsTheSubscriptionsOfAChannel() throws InterruptedException {
    Said page = after(EVENTS, bench.does.homeOpened());
    JsonObject choice =
        Payload.object("type", "conversations_select", "action_id", Buttons.CHANNEL);
    choice.addProperty("selected_conversation", Bench.ROOM);

    Said chosen = after(PRESSES, bench.does.atHome(choice, page));
    Said ended = after(PRESSES, bench.does.atHome(chosen.button("Unsubscribe"), chosen));

    assertThat(chosen.body().toString()).contains("Every day at 9:00.");
    assertThat(ended.body().toString()).contains("No more posts.");
    CommandCall call =
        bench.commands.calls().stream()
            .filter(c -> c.name().equals("unsubscribe"))
            .findFirst()
            .orElseThrow();
    assertThat(call.where().channel().id()).isEqualTo(Bench.ROOM);
  }

  @Test
  void theHomePageOpensTheForm() throws InterruptedException {
    Said page = after(EVENTS, bench.does.homeOpened());

    Said form = after(PRESSES, bench.does.atHome(page.button("Subscribe a channel"), page));

    assertThat(form.way()).isEqualTo("views.open");
  }

  @Test
  void whatIsNotListenedToIsAcknowledged() throws InterruptedException {
    JsonObject strange = Payload.object("type", "star_added", "user", "U1");
    JsonObject edited = bench.does.direct("D1", "edited", "170.1");
    edited.getAsJsonObject("event").addProperty("subtype", "message_changed");
    JsonObject unknown = Payload.object("type", "never_heard_of", "text", "about");

    transport.deliver(EVENTS, bench.does.event(strange), 0);
    transport.deliver(EVENTS, edited, 0);
    transport.deliver(PRESSES, unknown, 0);
    bench.settle();

    assertThat(bench.slack.all()).isEmpty();
  }

  @Test
  void nobodyIsMentionedAndNothingIsPreviewed() throws InterruptedException {
    String text = "<@UBOT> tell <!channel> and <@U999> and &lt;!here&gt; of *bold*";

    Said said = after(EVENTS, bench.does.mention(Bench.ROOM, text, "170.1", ""));

    assertThat(said.field("unfurl_links")).isEqualTo("0");
    assertThat(said.field("unfurl_media")).isEqualTo("0");
    assertThat(said.field("link_names")).isEqualTo("0");
    assertThat(said.field("parse")).isEqualTo("none");
    assertThat(said.text()).doesNotContain("<");
    assertThat(said.body().getAsJsonArray("blocks").toString())
        .doesNotContain("mrkdwn", "\"user\"", "broadcast", "usergroup");
  }

  private static Map<String, JsonObject> filled(String channel, String zone) {
    return Map.of(
        "channel", Payload.object("type", "conversations_select", "selected_conversation", channel),
        "time", Payload.object("type", "timepicker", "selected_time", "09:00"),
        "zone", chosen(zone));
  }

  private static JsonObject chosen(String value) {
    JsonObject select = Payload.object("type", "external_select");
    select.add("selected_option", Payload.object("value", value));
    return select;
  }

  private static List<String> values(JsonObject answer) {
    return answer.getAsJsonArray("options").asList().stream()
        .map(option -> option.getAsJsonObject().get("value").getAsString())
        .toList();
  }
}
