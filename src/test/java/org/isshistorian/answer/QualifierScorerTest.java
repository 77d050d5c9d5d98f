package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.junit.jupiter.api.Test;

class QualifierScorerTest {
  private static double score(String question, String text) {
    return new QualifierScorer()
        .score(profile(question), Candidates.of(passage("p").text(text).build()));
  }

  @Test
  void aRecordOfSomeIsNoneOfAll() {
    assertThat(score("the longest flight", "The longest flight by a woman was hers."))
        .isLessThan(score("the longest flight", "The longest flight lasted 374 days."));
  }

  @Test
  void theMoreItLeavesOutTheWorse() {
    assertThat(score("the longest flight", "The longest flight of an American woman."))
        .isLessThan(score("the longest flight", "The longest flight of an American."));
  }

  @Test
  void whatIsAskedForIsNoReproach() {
    assertThat(score("the longest flight of a female", "The longest flight by a woman.")).isZero();
  }

  @Test
  void withoutASuperlativeNothingIsAskedOfAll() {
    assertThat(score("a flight", "The flight of a woman.")).isZero();
  }
}
