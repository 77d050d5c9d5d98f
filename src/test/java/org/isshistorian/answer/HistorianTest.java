package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Comparator;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.Question;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistorianTest {
  private static final Archive ARCHIVE = SampleArchive.archive();
  private static final Historian HISTORIAN = MemoryHistorian.over(ARCHIVE).historian();

  private static Answer ask(String question) {
    return HISTORIAN.ask(new Question(question));
  }

  private static Answer.Found found(String question) {
    return switch (ask(question)) {
      case Answer.Found found -> found;
      case Answer.Computed computed -> fail("%s: computed, %s", question, computed.statement());
      case Answer.NotFound declined -> fail("%s: declined, %s", question, declined.reason());
    };
  }

  private static Answer.Reason declined(String question) {
    return switch (ask(question)) {
      case Answer.Found found -> fail("%s: answered, %s", question, found.passage().text());
      case Answer.Computed computed -> fail("%s: computed, %s", question, computed.statement());
      case Answer.NotFound declined -> declined.reason();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When was Zarya launched?              | 1998-11-20-zarya-launch | November 20, 1998
          WHEN WAS ZARYA LAUNCHED               | 1998-11-20-zarya-launch | November 20, 1998
          when was zaryaa launched?             | 1998-11-20-zarya-launch | November 20, 1998
          How heavy is the ISS?                 | iss-mass                | 419,725 kilograms
          What does the name Zarya mean?        | zarya-name-meaning      | "sunrise" or "dawn"
          Who commanded Expedition 1?           | expedition-1-commander  | Bill Shepherd
          How do astronauts sleep on the space station? | sleep-how       | sleeping bags tied to a wall
          """)
  void aQuestionIsAnsweredWithItsPassage(String question, String id, String highlight) {
    Answer.Found found = found(question);

    assertThat(found.passage().id()).isEqualTo(id);
    assertThat(found.highlighted()).isEqualTo(highlight);
    assertThat(found.others()).doesNotContain(found.passage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was zarya launched?",
        "Zarya",
        "how heavy is the iss",
        "who was the first to walk in space",
        "what is the best pizza"
      })
  void theSameQuestionAlwaysHasTheSameAnswer(String question) {
    assertThat(ask(question)).isEqualTo(ask(question));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "\u0000", "\u200b"})
  void nothingAskedIsToldSo(String question) {
    assertThat(declined(question)).isEqualTo(Answer.Reason.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "When was the Zenit module launched?, UNKNOWN_NAME",
    "How heavy was Skylab?, NOTHING_CLOSE",
    "Who was aboard the station in 1962?, NOTHING_CLOSE",
    "Which frobnicators did they use?, NOTHING_CLOSE"
  })
  void whatTheCorpusCannotSupportIsDeclined(String question, Answer.Reason reason) {
    assertThat(declined(question)).isEqualTo(reason);
  }

  @Test
  void whatHasNothingToDoWithTheStationIsDeclined() {
    assertThat(ask("How do I bake a cake for ten people in Berlin?"))
        .isInstanceOf(Answer.NotFound.class);
    assertThat(ask("What is the capital of France?")).isInstanceOf(Answer.NotFound.class);
  }

  @Test
  void declinedQuestionsShowWhatIsNearest() {
    assertThat(ask("When was the Zenit module launched?"))
        .asInstanceOf(type(Answer.NotFound.class))
        .satisfies(declined -> assertThat(declined.nearest()).isNotEmpty().hasSizeLessThan(4));
  }

  @Test
  void anEmojiDoesNotGetInTheWay() {
    assertThat(found("🚀 When was Zarya launched? 🌍").passage().id())
        .isEqualTo("1998-11-20-zarya-launch");
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void whateverIsTypedHasAnAnswerFromTheCorpusOrNone(String typed) {
    switch (ask(typed)) {
      case Answer.Found found -> {
        assertThat(ARCHIVE.passages()).contains(found.passage());
        assertThat(found.passage().text()).contains(found.highlighted());
        assertThat(found.confidence()).isBetween(0.0, 1.0);
      }
      case Answer.Computed computed -> {
        assertThat(ARCHIVE.passages()).containsAll(computed.passages());
        assertThat(computed.statement()).contains(computed.highlighted());
      }
      case Answer.NotFound declined -> {
        assertThat(declined.reason().sentence()).endsWith(".");
        assertThat(ARCHIVE.passages()).containsAll(declined.nearest());
      }
    }
  }

  @Test
  void anExplanationShowsWhatWasReadAndWhatEachScorerGave() {
    Explanation explanation = HISTORIAN.explain(new Question("When was Zarya launched?"));

    assertThat(explanation.profile().kind()).isEqualTo(AnswerKind.WHEN);
    assertThat(explanation.confidence()).isEqualTo(found("When was Zarya launched?").confidence());
    assertThat(explanation.candidates().getFirst().passage().id())
        .isEqualTo("1998-11-20-zarya-launch");
    assertThat(explanation.candidates())
        .extracting(Explanation.Candidate::total)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(explanation.candidates().getFirst().parts()).isNotEmpty();
  }

  @Test
  void nothingAskedIsExplainedByNothing() {
    Explanation explanation = HISTORIAN.explain(new Question(""));

    assertThat(explanation.candidates()).isEmpty();
    assertThat(explanation.confidence()).isZero();
  }

  @Test
  void anArchiveWithoutPassagesDeclinesEverything() {
    Historian empty = MemoryHistorian.over(SampleArchive.with()).historian();

    assertThat(empty.ask(new Question("When was Zarya launched?")))
        .isInstanceOf(Answer.NotFound.class);
  }
}
