package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.ReportStore;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void aWrongAnswerIsReportedWithTwoPressesAndNoWords() {
    Reply answer = conversation.reply("When was Zarya launched?");
    Reply reasons = conversation.press(answer, "Wrong?");
    assertThat(Conversation.labels(reasons))
        .containsExactly(
            "It answers another question",
            "The fact or date is wrong",
            "The source does not say so",
            "It is out of date");
    assertThat(conversation.reports()).isEmpty();
    assertThat(conversation.press(reasons, "It is out of date").blocks().getFirst().toString())
        .contains("Thank you");
    String hash = Conversation.button(answer, "Wrong?").line().split(" ", -1)[2];
    assertThat(conversation.reports())
        .containsExactly(
            new ReportStore.Report(
                "1998-11-20-zarya-launch",
                hash,
                "outdated",
                Instant.parse("2026-11-24T12:00:00Z")));
    assertThat(hash).matches("[0-9a-f]{12}");
  }

  @Test
  void equalQuestionsHaveOneHash() {
    assertThat(hashOf("when was Zarya launched?"))
        .isEqualTo(hashOf("  When was  zarya LAUNCHED"))
        .isNotEqualTo(hashOf("when did Zarya launch?"));
  }

  private String hashOf(String question) {
    Reply answer = conversation.reply(question);
    return Conversation.button(answer, "Wrong?").line().split(" ", -1)[2];
  }

  @Test
  void theReasonTakesThePlaceOfTheReasons() {
    Reply reasons = conversation.reply("report iss-mass - ");
    assertThat(reasons.actions())
        .extracting(Reply.Action::effect)
        .containsOnly(Reply.Effect.REPLACE);
    assertThat(reasons.actions())
        .extracting(Reply.Action::line)
        .first()
        .isEqualTo("report iss-mass - off-topic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report no-such-passage",
        "report iss-mass 123",
        "report iss-mass - because I say so",
        "report on the mass of the station"
      })
  void whatIsNoReportIsAsked(String line) {
    List<Reply.Block> blocks = conversation.say(line);
    assertThat(blocks.toString()).doesNotContain("What is wrong with this answer?");
    assertThat(conversation.reports()).isEmpty();
  }
}
