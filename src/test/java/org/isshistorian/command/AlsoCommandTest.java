package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class AlsoCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void passagesAreShownInTheOrderOfTheirIdsEachWithItsSource() {
    List<Reply.Block> blocks = conversation.say("also iss-mass zarya-name-meaning");
    assertThat(Conversation.quotes(blocks))
        .containsExactly(
            SampleArchive.passageOf("iss-mass").text(),
            SampleArchive.passageOf("zarya-name-meaning").text());
    assertThat(blocks).filteredOn(Reply.Block.Link.class::isInstance).hasSize(2);
  }

  @Test
  void aQuestionThatStartsSoIsAQuestion() {
    assertThat(Conversation.quotes(conversation.say("also when was Zarya launched?")))
        .containsExactly(SampleArchive.passageOf("1998-11-20-zarya-launch").text());
  }

  @Test
  void helpDoesNotListIt() {
    assertThat(conversation.say("help").toString()).doesNotContain("also").doesNotContain("report");
  }
}
