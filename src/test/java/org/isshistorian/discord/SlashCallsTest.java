package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.isshistorian.testkit.discord.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlashCallsTest {
  private static FakeDiscord discord;
  private static TestBot bot;

  @BeforeAll
  static void start() throws Exception {
    discord = FakeDiscord.start();
    bot = TestBot.on(discord);
  }

  @AfterAll
  static void stop() {
    bot.close();
    discord.close();
  }

  private static JsonNode answer(String command, Map<String, String> options) {
    return discord.answer(discord.slash(Place.LOUNGE, Person.ADA, command, options));
  }

  @Test
  void aQuestionIsAnsweredWithSentenceDateAndSource() {
    JsonNode answer = answer("ask", Map.of("question", "when was Zarya launched?"));
    assertThat(Shown.text(answer))
        .contains("> Zarya, the first module")
        .contains("**November 20, 1998**")
        .contains("Source: [");
    assertThat(Shown.buttons(answer)).contains("Delete");
  }

  @Test
  void itIsDeferredBeforeAnythingElse() {
    Interacting call = discord.slash(Place.LOUNGE, Person.ADA, "topic", Map.of());
    discord.answer(call);
    Recorded first = discord.call("POST", "interactions/\\d+/[^/]+/callback");
    assertThat(first.body().path("type").asInt()).isEqualTo(5);
    assertThat(call.acknowledgedAfterNanos()).isLessThan(call.answeredAfterNanos());
  }

  @Test
  void aPrivateAnswerIsForTheAskerAloneAndCanBeShared() {
    Interacting call =
        discord.slash(Place.LOUNGE, Person.ADA, "echo", Map.of("text", "hush", "private", "true"));
    JsonNode answer = discord.answer(call);
    assertThat(discord.isEphemeral(call)).isTrue();
    assertThat(Shown.buttons(answer)).containsExactly("Share");
  }

  @Test
  void aWhisperedCommandIsForTheAskerAloneAndStaysSo() {
    Interacting call = discord.slash(Place.LOUNGE, Person.ADA, "secret", Map.of());
    JsonNode answer = discord.answer(call);
    assertThat(discord.isEphemeral(call)).isTrue();
    assertThat(Shown.buttons(answer)).isEmpty();
  }

  @Test
  void aFailingCommandStillGetsAnAnswer() {
    try (var log = LogWatch.on(CommandRouter.class)) {
      assertThat(Shown.text(answer("fail", Map.of()))).contains("Something went wrong");
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void aCommandThatIsNoLongerThereIsToldKindly() {
    assertThat(Shown.text(answer("vanished", Map.of()))).contains("no longer there");
  }

  @Test
  void anOptionThatDoesNotFitIsExplainedAndNotEchoed() {
    JsonNode answer = answer("echo", Map.of("text", "x", "digits", "@everyone"));
    assertThat(Shown.text(answer)).contains("A number, such as 12").doesNotContain("everyone");
  }

  @Test
  void whatWasTypedFormatsNothingAndMentionsNobody() {
    JsonNode answer = answer("echo", Map.of("text", "**b** <@3001> @everyone https://example.org"));
    assertThat(Shown.text(answer))
        .isEqualTo("\\*\\*b\\*\\* \\<@3001\\> @\u200beveryone https\\://example.org");
  }

  @Test
  void onlyManagersMayUseWhatIsForThem() {
    assertThat(Shown.text(answer("manage", Map.of()))).contains("Only those who manage");
    JsonNode managed =
        discord.answer(discord.slash(Place.LOUNGE, Person.MANAGER, "manage", Map.of()));
    assertThat(Shown.text(managed)).isEqualTo("managed 1100");
  }

  @Test
  void someoneWhoInstalledTheBotForThemselvesCallsItWhereItIsNot() {
    JsonNode answer =
        discord.answer(
            discord.slash(
                Place.FOREIGN, Person.BOB, "ask", Map.of("question", "when was Zarya launched?")));
    assertThat(Shown.text(answer)).contains("Zarya, the first module");
    JsonNode managed = discord.answer(discord.slash(Place.FOREIGN, Person.BOB, "manage", Map.of()));
    assertThat(Shown.text(managed)).contains("Only those who manage");
  }

  @Test
  void itAnswersInDirectMessagesAndThreads() {
    for (Place place : java.util.List.of(Place.DIRECT, Place.THREAD)) {
      JsonNode answer =
          discord.answer(discord.slash(place, Person.ADA, "echo", Map.of("text", "here")));
      assertThat(Shown.text(answer)).isEqualTo("here");
    }
  }

  @Test
  void whoReadsAnotherLanguageIsToldThatAnswersAreInEnglish() {
    JsonNode answer =
        discord.answer(
            discord.slash(Place.LOUNGE, Person.ADA, "echo", Map.of("text", "hallo"), "de"));
    assertThat(Shown.text(answer)).contains("hallo").contains("auf Englisch");
  }

  @Test
  void completionsAreAnsweredInlineWithinDiscordsLimits() {
    JsonNode choices =
        discord.choices(discord.type(Place.LOUNGE, Person.ADA, "echo", "text", "za"));
    assertThat(choices).hasSize(25);
    assertThat(choices.findValuesAsText("name")).startsWith("za0", "za1", "za2", "za4");
    assertThat(
            discord.calls("POST", "interactions/.*").stream()
                .map(c -> c.body().at("/type").asInt()))
        .contains(8);
  }

  @Test
  void anOptionWithoutCompletionsGetsNone() {
    assertThat(discord.choices(discord.type(Place.LOUNGE, Person.ADA, "page", "number", "1")))
        .isEmpty();
  }
}
