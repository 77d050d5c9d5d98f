package org.isshistorian.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.question.Question;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.SampleArchive;

/// Bytes from anywhere, asked as a question and said as a line.
final class Spoken {
  private static final AskContext CONTEXT =
      new AskContext(
          Optional.of("1998-11-20-zarya-launch"), Optional.of(LocalDate.of(2026, 11, 24)));
  private static final Spoken TO_THE_SAMPLE_ARCHIVE = new Spoken();

  private final MemoryHistorian memory = MemoryHistorian.over(SampleArchive.archive());
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  private Spoken() {}

  static Spoken toTheSampleArchive() {
    return TO_THE_SAMPLE_ARCHIVE;
  }

  /// Fails with whatever was thrown, or if a command failed behind the router's boundary.
  void isAnswered(byte[] bytes) {
    var text = new String(bytes, UTF_8);
    var question = new Question(text);
    Answer answer = memory.historian().ask(question, CONTEXT);
    assertThat(AnswerReplies.of(answer, question).blocks()).isNotEmpty();
    assertThat(conversation.reply(text).toString())
        .doesNotContain("Something went wrong on my side");
  }
}
