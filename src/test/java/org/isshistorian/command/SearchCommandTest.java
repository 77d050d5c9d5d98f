package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void passagesAreFoundByTheirWordsAndTheConversationGoesOnAboutTheFirst() {
    Reply reply = conversation.reply("search sunrise dawn");
    assertThat(Conversation.quotes(reply.blocks()))
        .containsExactly(SampleArchive.passageOf("zarya-name-meaning").text());
    assertThat(reply.topic()).contains("zarya-name-meaning");
  }

  @Test
  void whatDoesNotFitIsAButtonAway() {
    Reply reply = conversation.reply("search station|zarya");
    assertThat(Conversation.quotes(reply.blocks())).hasSize(4);
    assertThat(Conversation.quotes(conversation.press(reply, "More").blocks()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Conversation.quotes(reply.blocks()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search xylophone", "search ((((", "search -", "search \"\""})
  void whereNothingIsFoundItSaysSo(String line) {
    assertThat(conversation.say(line).toString()).contains("No passage has these words");
  }

  @Test
  void aQuestionThatStartsSoIsAQuestion() {
    assertThat(conversation.say("search for whom, and when was Zarya launched?").toString())
        .doesNotContain("Passages with these words");
  }
}
