package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class RandomCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void itTellsAPassageWithItsSourceAndGoesOnAboutIt() {
    Reply reply = conversation.reply("random");
    String id = reply.topic().orElseThrow();
    assertThat(Conversation.quotes(reply.blocks()))
        .containsExactly(SampleArchive.passageOf(id).text());
    assertThat(Conversation.labels(reply)).containsExactly("Another", "Cite", "Wrong?");
    assertThat(reply.blocks()).hasAtLeastOneElementOfType(Reply.Block.Link.class);
  }

  @Test
  void inTimeItTellsEveryPassageThatMattersAndNoOther() {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      told.add(conversation.reply("random").topic().orElseThrow());
    }
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            SampleArchive.passages().stream()
                .filter(passage -> passage.occasion().significance() >= 3)
                .map(passage -> passage.id())
                .toList());
  }

  @Test
  void aQuestionThatStartsSoIsAQuestion() {
    assertThat(conversation.reply("random access memory of the laptops?").topic()).isEmpty();
  }
}
