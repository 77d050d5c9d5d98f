package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class HelpCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void everyCommandIsListedWithItsOptionsHelpItselfLast() {
    assertThat(Conversation.facts(conversation.say("help")))
        .containsExactly(
            "/iss ask question: Ask about the history of the station",
            "/iss on-this-day [date]: What happened on this day in the station's history",
            "/iss help: What you can ask and do here");
  }

  @Test
  void theExampleInHelpIsAnswered() {
    assertThat(conversation.say("help").getFirst().toString()).contains("when was Zarya launched?");
    assertThat(Conversation.facts(conversation.say("when was Zarya launched?")))
        .containsExactly("Date: November 20, 1998");
  }
}
