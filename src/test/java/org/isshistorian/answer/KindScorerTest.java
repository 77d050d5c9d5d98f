package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindScorerTest {
  private final KindScorer scorer = new KindScorer(SampleArchive.archive());

  private double score(String question, Passage passage) {
    return scorer.score(profile(question), Candidates.of(passage));
  }

  @ParameterizedTest
  @CsvSource({
    "when was it, 1998-11-20-zarya-launch, zarya-name-meaning",
    "who was it, expedition-1-commander, zarya-name-meaning",
    "where was it, 1998-11-20-zarya-launch, iss-mass",
    "how much is it, iss-mass, zarya-name-meaning",
    "how long was it, 1998-12-07-eva-001, sleep-how"
  })
  void thePassageWithAnAnswerOfTheKindIsBetter(String question, String better, String worse) {
    assertThat(score(question, SampleArchive.passageOf(better)))
        .isGreaterThan(score(question, SampleArchive.passageOf(worse)));
  }

  @Test
  void aReasonIsBetterThanNone() {
    Passage reason = passage("reason").text("Zarya flew because Unity needed power.").build();
    Passage none = passage("none").text("Zarya flew. Unity needed power.").build();

    assertThat(score("why did Zarya fly", reason)).isGreaterThan(score("why did Zarya fly", none));
  }

  @Test
  void aValueOfTheKindIsBetterThanSuchAPartOfTheText() {
    String text = "Zarya came on November 20, 1998 with 3 engines.";
    Passage dated = passage("dated").text(text).value("November 20, 1998").build();
    Passage counted = passage("counted").text(text).value("3 engines").build();

    assertThat(score("when did it come", dated)).isGreaterThan(score("when did it come", counted));
    assertThat(score("how many engines has it", counted))
        .isGreaterThan(score("how many engines has it", dated));
  }

  @ParameterizedTest
  @CsvSource({"when", "who", "where", "how many", "how long", "why", "how", "which", "what", "did"})
  void scoresStayWithinTheirBounds(String start) {
    assertThat(SampleArchive.passages())
        .allSatisfy(p -> assertThat(score(start + " is it", p)).isBetween(-1.5, 1.0));
  }
}
