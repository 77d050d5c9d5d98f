package org.isshistorian.answer.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {
  private static final Archive ARCHIVE = SampleArchive.archive();
  private static final QuestionReader READER = SampleQuestions.reader(ARCHIVE);
  private static final FollowUps FOLLOW_UPS = new FollowUps(ARCHIVE);

  private static Optional<String> completed(String question, String topic) {
    return FOLLOW_UPS
        .completed(READER.read(new Question(question)), Optional.of(topic))
        .map(Question::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how heavy is it?           | 1998-11-20-zarya-launch        | how heavy is Zarya
          who built it               | 1998-11-20-zarya-launch        | who built Zarya
          and what is its mass?      | 1998-11-20-zarya-launch        | what is Zarya's mass
          what does the name mean?   | 1998-11-20-zarya-launch        | what does the name Zarya mean
          when was that              | 1998-11-20-zarya-launch        | when was Zarya
          what was the module for?   | 1998-11-20-zarya-launch        | what was Zarya for
          and when did it land?      | 1998-12-04-sts-88-launch       | when did STS-88 land
          when did that flight land  | 1998-12-04-sts-88-launch       | when did STS-88 land
          who commanded it?          | 2000-10-31-soyuz-tm-31-launch  | who commanded Soyuz TM-31
          when did they land         | 2000-10-31-soyuz-tm-31-launch  | when did Soyuz TM-31 land
          where was he born?         | expedition-1-commander         | where was William Shepherd born
          when did it end            | expedition-1-commander         | when did Expedition 1 end
          who were they              | 1998-12-07-eva-001             | who were Jerry Ross and James Newman
          how long was it?           | 1998-12-07-eva-001             | how long was STS-88 EVA 1
          who commanded it           | 1998-12-07-eva-001             | who commanded STS-88 EVA 1
          when did it reach the ISS  | 1998-11-20-zarya-launch        | when did Zarya reach the ISS
          """)
  void aPronounTakesTheSubjectOfTheLastAnswer(String question, String topic, String whole) {
    assertThat(completed(question, topic)).contains(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how heavy?          | 1998-11-20-zarya-launch  | how heavy of Zarya
          who built?          | 1998-11-20-zarya-launch  | who built of Zarya
          and the landing?    | 1998-12-04-sts-88-launch | the landing of STS-88
          and the commander   | 1998-12-04-sts-88-launch | the commander of STS-88
          """)
  void anAspectAloneIsThatOfTheLastAnswersSubject(String question, String topic, String whole) {
    assertThat(completed(question, topic)).contains(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what about the second one?  | 1998-11-20-zarya-launch  | when was the second module of the station launched
          and the last one            | 1998-12-07-eva-001       | the last spacewalk
          and the second?             | 1998-12-04-sts-88-launch | when was the second Space Shuttle flight to the station launched
          what about Unity?           | 1998-11-20-zarya-launch  | when was Unity launched
          and Expedition 47?          | expedition-1-commander   | who commanded Expedition 47
          and the last one?           | expedition-1-commander   | who commanded the last expedition
          """)
  void anotherOfTheSameKindIsAskedTheSame(String question, String topic, String whole) {
    assertThat(completed(question, topic)).contains(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was Unity launched",
        "was it Unity that came first",
        "who is Jerry Ross and where was he born",
        "Unity",
        "how long does it take to get to the space station",
        "when was the space station built and who paid for it",
        "what do they eat",
        "is it true that people sleep in bags",
        "sleeping",
        "how do you sleep",
        "tell me about the first crew",
        "the flight of the first crew",
        "what happened in 2003",
        "and on the moon?",
        "hello",
        "?"
      })
  void aQuestionThatStandsAloneIsLeftAsItIs(String question) {
    assertThat(completed(question, "2000-10-31-soyuz-tm-31-launch")).isEmpty();
  }

  @Test
  void theNextExpeditionIsTheOneBehind() {
    assertThat(completed("and the next one?", "expedition-1-commander")).isEmpty();
    assertThat(completed("what about the previous one?", "expedition-1-commander")).isEmpty();
  }

  @Test
  void withoutATopicOrWithAnUnknownOneNothingIsPutIn() {
    var profile = READER.read(new Question("how heavy is it?"));

    assertThat(FOLLOW_UPS.completed(profile, Optional.empty())).isEmpty();
    assertThat(FOLLOW_UPS.completed(profile, Optional.of("no-such-passage"))).isEmpty();
  }

  @Test
  void aPersonIsNoThing() {
    assertThat(completed("how heavy is it", "2016-02-29-kopra-takes-command"))
        .contains("how heavy is Expedition 47");
    assertThat(completed("where was she born", "1998-11-20-zarya-launch")).isEmpty();
  }
}
