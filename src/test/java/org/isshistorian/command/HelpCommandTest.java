package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.chat.Reply;
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
            "/iss timeline from [to] [kinds]: What happened in a time, event by event",
            "/iss who-was-aboard [date]: Who was aboard the station on a day",
            "/iss card name: What something is, its dates and the best passages on it",
            "/iss search words: Search the passages by words, with operators if you like",
            "/iss random: Something from the station's history, by chance",
            "/iss cite [passage] [style]: Cite the page behind an answer, in APA, MLA, Chicago and"
                + " BibTeX",
            "/iss about: What I know, how well I answer, and what I keep",
            "/iss help [command]: What you can ask and do here");
  }

  @Test
  void theExampleInHelpIsAnswered() {
    assertThat(conversation.say("help").getFirst().toString()).contains("when was Zarya launched?");
    assertThat(Conversation.facts(conversation.say("when was Zarya launched?")))
        .containsExactly("Date: November 20, 1998");
  }

  @Test
  void helpOnOneCommandExplainsItsOptions() {
    assertThat(conversation.say("help cite"))
        .containsExactly(
            new Reply.Block.Heading("/iss cite [passage] [style]"),
            new Reply.Block.Text(
                "Cite the page behind an answer, in APA, MLA, Chicago and BibTeX."),
            new Reply.Block.Fact("passage", "The id of a passage; the last answer where left out"),
            new Reply.Block.Fact("style", "APA, MLA, Chicago or BibTeX; all where left out"));
  }

  @Test
  void helpOnWhatIsNoCommandIsAQuestion() {
    assertThat(conversation.say("help me with the Canadarm").toString()).doesNotContain("/iss ask");
  }

  @Test
  void commandsAreCompleted() {
    assertThat(conversation.completions("help", "command", "c")).containsExactly("card", "cite");
    assertThat(conversation.completions("help", "command", ""))
        .contains("ask", "help")
        .doesNotContain("report", "also");
  }
}
