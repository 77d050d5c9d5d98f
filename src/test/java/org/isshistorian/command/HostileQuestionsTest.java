package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.Question;
import org.isshistorian.testkit.HostileQuestions;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.RealArchive;
import org.junit.jupiter.api.Test;

/// Hostile questions over the real corpus, and the same texts as searches: none fails, none takes
/// long. `mvn verify` asks a sample; the profile `hostile` asks a hundred thousand.
class HostileQuestionsTest {
  private static final int SAMPLE = 2_000;
  private static final int COUNT = Integer.getInteger("hostile.questions", SAMPLE);
  private static final int WARMING = 500;

  /// What one question may cost at most, in time of the processor: what other processes of this
  /// machine take does not count. One that took longer is asked again, since the compiler or the
  /// collector may have been at work.
  private static final Duration LIMIT = Duration.ofMillis(50);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int TRIES = 4;
  private static final AskContext CONTEXT =
      new AskContext(
          Optional.of("1998-11-20-zarya-launch"), Optional.of(LocalDate.of(2026, 11, 24)));

  private final Archive archive = RealArchive.archive();
  private final MemoryHistorian memory = MemoryHistorian.over(archive);

  private void ask(String text) {
    var question = new Question(text);
    Answer answer = memory.historian().ask(question, CONTEXT);
    Reply reply = AnswerReplies.of(answer, question);
    assertThat(reply.blocks()).isNotEmpty();
  }

  private void search(String text) {
    assertThat(memory.searcher().find(text, 9)).hasSizeLessThanOrEqualTo(9);
  }

  @Test
  void noQuestionFailsOrTakesLong() {
    report("questions", this::ask);
  }

  @Test
  void noSearchFailsOrTakesLong() {
    report("searches", this::search);
  }

  /// One way to use a text.
  private interface Use {
    void of(String text);
  }

  private void report(String what, Use use) {
    var questions = new HostileQuestions(archive);
    questions.first(WARMING).forEach(use::of);
    long[] worst = {0};
    long[] again = {0};
    questions
        .first(COUNT)
        .forEach(text -> {
          long took = nanos(use, text);
          for (int i = 1; i < TRIES && took > LIMIT.toNanos(); i++) {
            again[0]++;
            took = Math.min(took, nanos(use, text));
          }
          worst[0] = Math.max(worst[0], took);
          assertThat(Duration.ofNanos(took)).as(text).isLessThan(LIMIT);
        });
    System.out.printf(
        "%d hostile %s: the longest took %.1f ms, %d were timed again%n",
        COUNT, what, worst[0] / 1e6, again[0]);
  }

  private static long nanos(Use use, String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    use.of(text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
