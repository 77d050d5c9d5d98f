package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @ParameterizedTest
  @ValueSource(strings = {"when was Zarya launched?", "ask when was Zarya launched?"})
  void aQuestionIsAnsweredWithSentenceDateAndSource(String line) {
    String text = SampleArchive.passageOf("1998-11-20-zarya-launch").text();
    int start = text.indexOf("November 20, 1998");
    assertThat(conversation.say(line))
        .containsExactly(
            new Reply.Block.Quote(text, start, start + "November 20, 1998".length()),
            new Reply.Block.Fact("Date", "November 20, 1998"),
            new Reply.Block.Link(
                "Source",
                "Zarya Control Module (NASA)",
                "https://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html"));
  }

  @Test
  void aStandingFigureSaysAsOfWhen() {
    List<Reply.Block> blocks = conversation.say("how heavy is the space station?");
    assertThat(Conversation.quotes(blocks))
        .containsExactly(SampleArchive.passageOf("iss-mass").text());
    assertThat(Conversation.facts(blocks)).containsExactly("As of: October 2026");
  }

  @Test
  void aSourceThatIsNotNasasComesWithNasasPageAsFurtherReading() {
    assertThat(conversation.say("when was Unity launched?"))
        .filteredOn(Reply.Block.Link.class::isInstance)
        .containsExactly(
            new Reply.Block.Link(
                "Source",
                "General Catalog of Artificial Space Objects (Jonathan McDowell)",
                "https://planet4589.org/space/gcat/data/derived/launchlog.html"),
            new Reply.Block.Link(
                "Further reading", "STS-88 (NASA)", "https://www.nasa.gov/mission/sts-88/"));
  }

  @Test
  void whatTheCorpusCannotSupportIsDeclined() {
    List<Reply.Block> blocks = conversation.say("what is the capital of France?");
    assertThat(blocks.getFirst()).isInstanceOf(Reply.Block.Text.class);
    assertThat(Conversation.facts(blocks)).isEmpty();
  }

  @Test
  void anEmptyLineAsksForAQuestion() {
    assertThat(conversation.say("  "))
        .containsExactly(
            new Reply.Block.Text(
                "Ask me something about the history of the International Space Station."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text:zarya AND (launch OR \"",
        "+-&&||!(){}[]^~*?:\\/",
        "🚀🛰️👩‍🚀",
        "\u0000\u001b[31m\u200f",
        "' OR 1=1 --",
        "\ud83d"
      })
  void anyStringIsAQuestion(String line) {
    assertThat(conversation.say(line))
        .isNotEmpty()
        .doesNotContain(
            new Reply.Block.Text("Something went wrong on my side. Please try again later."));
  }

  @Test
  void tenThousandCharactersAreAQuestion() {
    assertThat(conversation.say("zarya ".repeat(1_667)))
        .isNotEmpty()
        .doesNotContain(
            new Reply.Block.Text("Something went wrong on my side. Please try again later."));
  }

  @Test
  void anAnswerOffersOthersItsCitationAndTheReportOfAMistake() {
    Reply reply = conversation.reply("when was Zarya launched?");
    assertThat(Conversation.labels(reply)).containsExactly("More", "Cite", "Wrong?");
    assertThat(Conversation.button(reply, "Cite"))
        .isEqualTo(new Reply.Action("Cite", "cite 1998-11-20-zarya-launch", Reply.Effect.WHISPER));
    assertThat(Conversation.button(reply, "Wrong?").effect()).isEqualTo(Reply.Effect.WHISPER);
    assertThat(Conversation.quotes(conversation.press(reply, "More").blocks()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Conversation.quotes(reply.blocks()));
  }

  @Test
  void aFollowUpTakesItsSubjectFromTheLastAnswer() {
    conversation.say("when was Zarya launched?");
    assertThat(Conversation.quotes(conversation.say("what does its name mean?")))
        .containsExactly(SampleArchive.passageOf("zarya-name-meaning").text());
  }

  @Test
  void afterMorePassagesTheConversationIsStillAboutTheAnswer() {
    Reply reply = conversation.reply("when was Zarya launched?");
    conversation.press(reply, "More");
    assertThat(Conversation.quotes(conversation.say("what does its name mean?")))
        .containsExactly(SampleArchive.passageOf("zarya-name-meaning").text());
  }

  @Test
  void aDeclinedQuestionOffersNothing() {
    assertThat(conversation.reply("what is the capital of France?").actions()).isEmpty();
  }

  @Test
  void aDateMayCountFromToday() {
    assertThat(Conversation.quotes(conversation.say("what was launched 28 years ago?")))
        .isNotEmpty();
  }
}
