package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.isshistorian.testkit.discord.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class MessageCallsTest {
  private static final String ISS = "<@4000> ";

  private final FakeDiscord discord = FakeDiscord.start();
  private TestBot bot;

  @BeforeEach
  void start() throws Exception {
    bot = TestBot.on(discord);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void aMentionIsAnsweredInAReplyThatPingsNobody() {
    ObjectNode question = discord.say(Place.LOUNGE, Person.ADA, ISS + "when was Zarya launched?");
    JsonNode answer = discord.message(Place.LOUNGE, 1);
    assertThat(Shown.text(answer)).contains("> Zarya, the first module");
    assertThat(answer.at("/message_reference/message_id")).isEqualTo(question.get("id"));
    Recorded sent = discord.call("POST", "channels/1100/messages");
    assertThat(sent.body().at("/allowed_mentions/parse")).isEmpty();
    assertThat(sent.body().at("/allowed_mentions/replied_user").asBoolean(true)).isFalse();
    assertThat(sent.body().at("/nonce")).isEqualTo(question.get("id"));
  }

  @Test
  void aReplyToTheBotFollowsUpOnWhatItRepliesTo() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "page 1");
    JsonNode first = discord.message(Place.LOUNGE, 1);
    discord.say(Place.LOUNGE, Person.ADA, ISS + "page 2");
    discord.message(Place.LOUNGE, 2);
    discord.reply(Place.LOUNGE, Person.BOB, first, "topic");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 3))).isEqualTo("topic: passage-1");
  }

  @Test
  void whatOnePersonSaysInAChannelBelongsTogether() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "page 1");
    discord.message(Place.LOUNGE, 1);
    discord.say(Place.LOUNGE, Person.BOB, ISS + "topic");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 2))).isEqualTo("topic: none");
    discord.say(Place.LOUNGE, Person.ADA, ISS + "topic");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 3))).isEqualTo("topic: passage-1");
  }

  @Test
  void aDirectMessageNeedsNoMention() {
    discord.say(Place.DIRECT, Person.ADA, "when was Zarya launched?");
    assertThat(Shown.text(discord.message(Place.DIRECT, 1))).contains("Zarya, the first module");
    discord.say(Place.DIRECT, Person.ADA, "/iss secret");
    assertThat(Shown.text(discord.message(Place.DIRECT, 2))).isEqualTo("a secret");
  }

  @Test
  void whatIsNotSaidToTheBotIsNotItsBusiness() {
    discord.say(Place.LOUNGE, Person.ADA, "when was Zarya launched?");
    discord.say(Place.LOUNGE, Person.ROBOT, ISS + "echo echo");
    discord.say(Place.LOUNGE, Person.ADA, ISS + "echo once");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).isEqualTo("once");
    assertThat(discord.calls("POST", "channels/1100/messages")).hasSize(1);
  }

  @Test
  void aReplyThatDiscordHidesIsExplained() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "page 1");
    discord.reply(Place.LOUNGE, Person.ADA, discord.message(Place.LOUNGE, 1), "");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 2))).contains("does not let me read");
  }

  @Test
  void aBareMentionIsGreeted() {
    discord.say(Place.LOUNGE, Person.ADA, ISS);
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).contains("Ask me about");
  }

  @Test
  void whatIsForOnePersonIsNotSaidToAll() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "secret");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1)))
        .contains("/iss secret")
        .doesNotContain("a secret");
  }

  @Test
  void onlyManagersManageByMentionToo() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "manage");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 1))).contains("Only those who manage");
    discord.say(Place.LOUNGE, Person.MANAGER, ISS + "manage");
    assertThat(Shown.text(discord.message(Place.LOUNGE, 2))).isEqualTo("managed 1100");
  }

  @Test
  void whereItMayNotWriteItTellsWhoeverAskedOnce() {
    discord.say(Place.READ_ONLY, Person.ADA, ISS + "echo one");
    JsonNode told = discord.message(Place.DIRECT, 1);
    assertThat(Shown.text(told)).contains("<#1101>").contains("Send Messages");
    discord.say(Place.READ_ONLY, Person.ADA, ISS + "echo two");
    discord.say(Place.LOUNGE, Person.ADA, ISS + "echo three");
    discord.message(Place.LOUNGE, 1);
    assertThat(discord.messageCount(Place.DIRECT)).isEqualTo(1);
    assertThat(discord.calls("POST", "channels/1101/messages")).isEmpty();
  }

  @Test
  void whereItMayNotReadBackItAnswersWithoutAReply() {
    discord.say(Place.WITHOUT_HISTORY, Person.ADA, ISS + "echo hello");
    JsonNode answer = discord.message(Place.WITHOUT_HISTORY, 1);
    assertThat(Shown.text(answer)).isEqualTo("hello");
    assertThat(answer.has("message_reference")).isFalse();
  }

  @Test
  void itAnswersInThreads() {
    discord.say(Place.THREAD, Person.ADA, ISS + "echo hello");
    assertThat(Shown.text(discord.message(Place.THREAD, 1))).isEqualTo("hello");
  }

  @Test
  void theAskerCanDeleteTheAnswer() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "echo hello");
    JsonNode answer = discord.message(Place.LOUNGE, 1);
    discord.awaitDeletion(discord.press(Place.LOUNGE, Person.ADA, answer, "Delete"));
    assertThat(discord.messageCount(Place.LOUNGE)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'<@4000> when was Zarya launched?', 'when was Zarya launched?'",
        "'when, <@!4000>, was it?', 'when,  , was it?'",
        "'/iss on-this-day', 'on-this-day'",
        "'<@4000> /ISS help', 'help'",
        "'<@4000>', ''",
        "'<@4000> /iss', ''",
        "'who is <@123> in <#55>', 'who is   in'",
      })
  void theNamesOfWhoIsSpokenToAreNoPartOfTheQuestion(String raw, String line) {
    assertThat(MessageCalls.line(raw)).isEqualTo(line);
  }

  @Test
  void everyMessageOfTheBotMentionsNobody() {
    discord.say(Place.LOUNGE, Person.ADA, ISS + "echo @everyone <@3001>");
    discord.message(Place.LOUNGE, 1);
    List<Recorded> sent =
        discord.calls().stream().filter(call -> call.body().has("components")).toList();
    assertThat(sent)
        .isNotEmpty()
        .allSatisfy(call -> {
          assertThat(call.body().at("/allowed_mentions/parse").isArray()).isTrue();
          assertThat(call.body().at("/allowed_mentions/parse")).isEmpty();
        });
  }
}
