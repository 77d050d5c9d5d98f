package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.RealArchive;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoWasAboardCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who-was-aboard 2001-01-15",
        "who-was-aboard January 15, 2001",
        "who-was-aboard 15 Jan 2001",
        "who-was-aboard date=2001-01-15"
      })
  void theCrewOfADayIsNamedWithThePassagesBehindIt(String line) {
    List<Reply.Block> blocks = conversation.say(line);
    assertThat(Conversation.quotes(blocks).getFirst())
        .contains("3 people were aboard the station on January 15, 2001")
        .contains("William Shepherd", "Yuri Gidzenko", "Sergei Krikalev");
    assertThat(blocks).hasAtLeastOneElementOfType(Reply.Block.Link.class);
  }

  @Test
  void beforeTheFirstCrewNobodyWas() {
    assertThat(Conversation.quotes(conversation.say("who-was-aboard 1999-05-01")).getFirst())
        .startsWith("Nobody was aboard");
  }

  @Test
  void todayIsSaidToLieBeyondTheRecordsWhereItDoes() {
    Reply reply = conversation.reply("who-was-aboard");
    assertThat(reply.blocks().getFirst())
        .isEqualTo(
            new Reply.Block.Text(
                "I cannot say who was aboard on November 24, 2026: my records reach to May 6, 2001."
                    + " What they told last:"));
    assertThat(reply.blocks()).hasSizeGreaterThan(1);
  }

  @Test
  void ofTheRealRecordsTheLastDayThatTellsIsShown() {
    var today = new Conversation(RealArchive.archive(), "2099-01-01");
    assertThat(Conversation.quotes(today.say("who-was-aboard")).getFirst())
        .contains("people were aboard the station");
  }

  @Test
  void todayIsAnsweredWhereTheRecordsReach() {
    var then = new Conversation(SampleArchive.archive(), "2001-01-15");
    assertThat(Conversation.quotes(then.say("who-was-aboard")).getFirst())
        .contains("January 15, 2001");
  }

  @Test
  void theConversationGoesOnAboutThePassageBehindIt() {
    assertThat(conversation.reply("who-was-aboard 2001-01-15").topic()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"who-was-aboard in March", "who-was-aboard when Zarya was launched?"})
  void whatIsNoDayIsAQuestion(String line) {
    assertThat(conversation.say(line).toString()).doesNotContain("is not a day");
  }

  @Test
  void daysAreCompletedLatestYearFirst() {
    assertThat(conversation.completions("who-was-aboard", "date", "nov 2"))
        .startsWith("November 2, 2026", "November 2, 2025")
        .hasSize(25);
    assertThat(conversation.completions("who-was-aboard", "date", "dec 25"))
        .first()
        .isEqualTo("December 25, 2025");
    assertThat(conversation.completions("who-was-aboard", "date", ""))
        .containsExactly("November 24, 2026");
  }
}
