package org.isshistorian.answer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.answer.Historian;
import org.isshistorian.corpus.CorpusCheck;
import org.isshistorian.question.Question;
import org.isshistorian.testkit.MemoryHistorian;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Conversations over the real corpus: a question, a second one that leans on the first answer, and
/// what its answer has to say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationTest {
  private static final AskContext TODAY = AskContext.on(LocalDate.of(2026, 11, 24));

  private final Historian historian;

  ConversationTest() throws IOException {
    historian =
        MemoryHistorian.over(CorpusCheck.run(Path.of("corpus")).corpus().archive()).historian();
  }

  private static String topic(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.passage().id();
      case Answer.Computed computed -> computed.passages().getFirst().id();
      case Answer.NotFound declined -> throw new AssertionError("declined: " + declined.reason());
    };
  }

  private static String said(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.passage().text();
      case Answer.Computed computed -> computed.statement();
      case Answer.NotFound declined -> "declined: " + declined.reason();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When was Zarya launched?          | how heavy is it?               | 19,300
          When was Zarya launched?          | who built it                   | Khrunichev
          When was Zarya launched?          | what does the name mean?       | sunrise
          When was Zarya launched?          | and Unity?                     | December 4, 1998
          When was Destiny launched?        | how long is it?                | 8.5
          when was STS-88 launched          | and when did it land?          | December 16, 1998
          when was STS-88 launched          | who commanded it?              | Cabana
          who commanded Expedition 1?       | when did it end                | March 19, 2001
          who commanded Expedition 1?       | what about the second one?     | Usach
          who commanded Expedition 20?      | and the next one?              | De Winne
          who commanded Expedition 1?       | how many times did he fly to the station? | Shepherd has flown to the station 1 time
          when was Soyuz TM-31 launched     | when did it land               | May 6, 2001
          how many spacewalks did Peggy Whitson make | how many times has she been to the station | 5 times
          how old was Columbus in 2018      | when was it launched           | February 7, 2008
          who commanded Expedition 1?       | when was the space station built | Zarya
          """)
  void aSecondQuestionLeansOnTheFirstAnswer(String first, String second, String part) {
    Answer answer = historian.ask(new Question(first), TODAY);

    Answer next = historian.ask(new Question(second), TODAY.after(topic(answer)));

    assertThat(said(next)).as("after: %s", said(answer)).contains(part);
  }
}
