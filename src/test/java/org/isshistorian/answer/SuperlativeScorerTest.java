package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperlativeScorerTest {
  private static double score(String question, Passage passage) {
    return new SuperlativeScorer().score(profile(question), Candidates.of(passage));
  }

  private static Passage saying(String text) {
    return passage("p").text(text).build();
  }

  @Test
  void thePassageWithTheOrderWordIsBetter() {
    assertThat(score("the first module", saying("Zarya was the first."))).isEqualTo(1);
    assertThat(score("the first module", saying("Zarya was the last."))).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"biggest, largest", "final, last", "latest, newest", "earliest, first"})
  void aWordThatMeansTheSameWillDo(String asked, String said) {
    assertThat(score("the " + asked + " module", saying("It is the " + said + " one.")))
        .isEqualTo(1);
  }

  @Test
  void anAskCountsToo() {
    Passage passage = passage("p").text("Zarya came.").asks("what was the first module").build();

    assertThat(score("the first module", passage)).isEqualTo(1);
  }

  @Test
  void halfOfTheOrderWordsIsNeitherGoodNorBad() {
    assertThat(score("the first and longest flight", saying("The first flight."))).isZero();
  }

  @Test
  void withoutAnOrderWordNoPassageIsPreferred() {
    assertThat(score("a module", saying("Zarya was the first."))).isZero();
  }
}
