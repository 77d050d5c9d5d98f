package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Aspect;
import org.junit.jupiter.api.Test;

class AspectScorerTest {
  private static double score(String question, Aspect aspect) {
    return new AspectScorer()
        .score(profile(question), Candidates.of(passage("p").about("iss", aspect).build()));
  }

  @Test
  void theAspectAskedForIsBetterThanAnother() {
    assertThat(score("what did it cost", Aspect.COST)).isEqualTo(1);
    assertThat(score("what did it cost", Aspect.SLEEP)).isNegative();
  }

  @Test
  void aRelatedAspectLiesBetween() {
    assertThat(score("how heavy is it", Aspect.SIZE))
        .isLessThan(score("how heavy is it", Aspect.MASS))
        .isGreaterThan(score("how heavy is it", Aspect.SLEEP));
  }

  @Test
  void aQuestionWithoutAnAspectPrefersNone() {
    assertThat(score("Zarya and Unity", Aspect.MASS)).isZero();
  }
}
