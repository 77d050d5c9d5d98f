package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.PassageBuilder;
import org.junit.jupiter.api.Test;

class DateScorerTest {
  private static double score(String question, PassageBuilder passage) {
    Passage built = passage.build();
    return new DateScorer().score(profile(question), Candidates.of(built));
  }

  @Test
  void thePassageOfThatTimeIsBetter() {
    String question = "what happened in November 1998";

    assertThat(score(question, passage("p").date("1998-11-20"))).isEqualTo(1);
    assertThat(score(question, passage("p").date("1998-12-04"))).isLessThan(1);
    assertThat(score(question, passage("p").date("2000-11-02"))).isEqualTo(-1);
  }

  @Test
  void anAsOfDateIsOneToo() {
    assertThat(score("how heavy was it in 2014", passage("p").asOf("2014-11"))).isEqualTo(1);
  }

  @Test
  void theYearInTheTextIsBetterThanNothing() {
    assertThat(score("what happened in 1998", passage("p").text("It all began in 1998.")))
        .isGreaterThan(score("what happened in 1998", passage("p").text("It all began.")))
        .isLessThan(1);
  }

  @Test
  void everyDateOfTheQuestionCounts() {
    double one = score("in 1998 or in 2000", passage("p").date("1998-11-20"));

    assertThat(one).isLessThan(1).isGreaterThan(-1);
  }

  @Test
  void withoutADateNoPassageIsPreferred() {
    assertThat(score("what happened", passage("p").date("1998-11-20"))).isZero();
  }
}
