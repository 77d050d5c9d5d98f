package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class CiteCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void theLastAnswerIsCitedInEveryStyle() {
    conversation.say("how heavy is the space station?");
    List<Reply.Block> blocks = conversation.say("cite");
    assertThat(Conversation.quotes(blocks))
        .containsExactly(SampleArchive.passageOf("iss-mass").text());
    assertThat(blocks)
        .filteredOn(Reply.Block.Heading.class::isInstance)
        .extracting(block -> ((Reply.Block.Heading) block).text())
        .containsExactly("APA", "MLA", "Chicago", "BibTeX");
    assertThat(codes(blocks)).hasSize(4).allMatch(code -> code.contains("2026"));
  }

  private static List<String> codes(List<Reply.Block> blocks) {
    return blocks.stream()
        .filter(Reply.Block.Code.class::isInstance)
        .map(block -> ((Reply.Block.Code) block).text())
        .toList();
  }

  @Test
  void aPassageIsCitedByItsIdInOneStyle() {
    assertThat(codes(conversation.say("cite iss-mass apa")))
        .containsExactly(
            "NASA. (n.d.). Space Station Facts and Figures. Retrieved November 24, 2026, from"
                + " https://www.nasa.gov/international-space-station/space-station-facts-and-figures/");
  }

  @Test
  void aStyleAloneCitesTheLastAnswer() {
    conversation.say("how heavy is the space station?");
    assertThat(codes(conversation.say("cite bibtex")))
        .singleElement()
        .asString()
        .startsWith("@misc{");
  }

  @Test
  void theButtonBelowAnAnswerCitesIt() {
    Reply answer = conversation.reply("when was Zarya launched?");
    conversation.say("how heavy is the space station?");
    assertThat(Conversation.quotes(conversation.press(answer, "Cite").blocks()))
        .isEqualTo(Conversation.quotes(answer.blocks()));
  }

  @Test
  void withoutAnAnswerThereIsNothingToCite() {
    assertThat(conversation.say("cite").toString()).contains("no answer yet");
  }

  @Test
  void whatIsNoPassageIsAQuestion() {
    assertThat(conversation.say("cite a source on the toilet").toString())
        .doesNotContain("no answer yet");
  }

  @Test
  void stylesAreCompleted() {
    assertThat(conversation.completions("cite", "style", "b")).containsExactly("BibTeX");
    assertThat(conversation.completions("cite", "style", "")).hasSize(4);
  }
}
