package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.isshistorian.testkit.discord.FakeDiscord;
import org.isshistorian.testkit.discord.Interacting;
import org.isshistorian.testkit.discord.Person;
import org.isshistorian.testkit.discord.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ButtonCallsTest {
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

  private static JsonNode page(Map<String, String> options) {
    return discord.answer(discord.slash(Place.LOUNGE, Person.ADA, "page", options));
  }

  private static Interacting press(JsonNode message, Person who, String button) {
    return discord.press(Place.LOUNGE, who, message, button);
  }

  @Test
  void theButtonsOfAReplyStandUnderItAndThenTheOneThatDeletes() {
    assertThat(Shown.buttons(page(Map.of()))).containsExactly("Next", "More", "Cite", "Delete");
  }

  @Test
  void aPageIsTurnedInPlaceAndStaysTheAskers() {
    JsonNode page = page(Map.of());
    JsonNode turned = discord.answer(press(page, Person.BOB, "Next"));
    assertThat(turned.path("id")).isEqualTo(page.path("id"));
    assertThat(Shown.text(turned)).isEqualTo("page 2");
    discord.awaitDeletion(press(turned, Person.ADA, "Delete"));
  }

  @Test
  void anAnswerIsANewMessageForAll() {
    Interacting press = press(page(Map.of()), Person.BOB, "More");
    assertThat(Shown.text(discord.answer(press))).isEqualTo("more");
    assertThat(discord.isEphemeral(press)).isFalse();
  }

  @Test
  void aWhisperIsForWhoeverPressed() {
    Interacting press = press(page(Map.of()), Person.BOB, "Cite");
    assertThat(Shown.text(discord.answer(press))).isEqualTo("a secret");
    assertThat(discord.isEphemeral(press)).isTrue();
  }

  @Test
  void onlyTheAskerCanDelete() {
    JsonNode page = page(Map.of());
    Interacting press = press(page, Person.BOB, "Delete");
    assertThat(Shown.text(discord.answer(press))).contains("Only the person who asked");
    assertThat(discord.isEphemeral(press)).isTrue();
    discord.awaitDeletion(press(page, Person.ADA, "Delete"));
  }

  @Test
  void whatFollowsAPrivateAnswerStaysPrivate() {
    JsonNode page = page(Map.of("private", "true"));
    Interacting more = press(page, Person.ADA, "More");
    assertThat(Shown.text(discord.answer(more))).isEqualTo("more");
    assertThat(discord.isEphemeral(more)).isTrue();
    JsonNode turned = discord.answer(press(page, Person.ADA, "Next"));
    assertThat(Shown.buttons(turned)).contains("Share").doesNotContain("Delete");
  }

  @Test
  void aPrivateAnswerIsSharedWithTheSharersName() {
    int before = discord.messageCount(Place.LOUNGE);
    JsonNode page = page(Map.of("private", "true"));
    JsonNode spent = discord.answer(press(page, Person.ADA, "Share"));
    JsonNode shared = discord.message(Place.LOUNGE, before + 1);
    assertThat(Shown.buttons(spent)).contains("Shared");
    assertThat(Shown.text(shared)).startsWith("page 1").endsWith("Shared by <@3001>");
    assertThat(Shown.buttons(shared)).contains("Delete").doesNotContain("Share");
    discord.awaitDeletion(press(shared, Person.ADA, "Delete"));
  }

  @Test
  void aButtonOfACommandThatIsGoneIsAnsweredKindly() {
    Interacting press = press(page(Map.of()), Person.ADA, "avanished p1");
    assertThat(Shown.text(discord.answer(press))).contains("earlier version");
    assertThat(discord.isEphemeral(press)).isTrue();
  }

  @Test
  void anIdThatNobodyKnowsIsAnsweredKindly() {
    Interacting press = press(page(Map.of()), Person.ADA, "v0:something");
    assertThat(Shown.text(discord.answer(press))).contains("earlier version");
  }

  @Test
  void aForgedIdGivesNobodyMoreThanTheyMay() {
    JsonNode page = page(Map.of());
    assertThat(Shown.text(discord.answer(press(page, Person.BOB, "amanage 9999"))))
        .contains("earlier version");
    assertThat(Shown.text(discord.answer(press(page, Person.BOB, "amanage"))))
        .contains("Only those who manage");
    assertThat(Shown.text(discord.answer(press(page, Person.MANAGER, "amanage"))))
        .isEqualTo("managed 1100");
  }

  @Test
  void aButtonStillWorksAfterARestart() throws Exception {
    JsonNode page = page(Map.of());
    bot.close();
    bot = TestBot.on(discord);
    assertThat(Shown.text(discord.answer(press(page, Person.ADA, "Next")))).isEqualTo("page 2");
  }
}
