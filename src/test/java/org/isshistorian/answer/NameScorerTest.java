package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.junit.jupiter.api.Test;

class NameScorerTest {
  private static final Passage ON_ZARYA =
      passage("zarya").about("zarya", Aspect.LAUNCH).subjects("proton").build();

  private static double score(String question) {
    return new NameScorer().score(profile(question), Candidates.of(ON_ZARYA));
  }

  @Test
  void beingAboutANameIsBetterThanHavingItAndThatThanNot() {
    assertThat(score("what is Zarya")).isEqualTo(1);
    assertThat(score("what is Proton")).isBetween(0.1, 0.9);
    assertThat(score("what is Unity")).isEqualTo(-1);
  }

  @Test
  void aPassageOnAnotherThanThePersonAskedForIsWorse() {
    assertThat(score("what did Bill Shepherd do")).isLessThan(score("what is Unity"));
  }

  @Test
  void everyNameOfTheQuestionCounts() {
    assertThat(score("Zarya and Proton"))
        .isGreaterThan(score("Zarya and Unity"))
        .isLessThan(score("Zarya"));
  }

  @Test
  void theStationAndTopicsAreNoNamesToBeHad() {
    assertThat(score("what is the space station")).isZero();
    assertThat(score("sleeping")).isZero();
    assertThat(score("what is it")).isZero();
  }
}
