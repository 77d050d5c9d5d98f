package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class ScopeScorerTest {
  private final ScopeScorer scorer = new ScopeScorer(SampleArchive.archive());

  private double score(String question, String id) {
    return scorer.score(profile(question), Candidates.of(SampleArchive.passageOf(id)));
  }

  @Test
  void aGeneralQuestionIsForTheStationNotForOneFlight() {
    String question = "how heavy is it";

    assertThat(score(question, "iss-mass"))
        .isGreaterThan(score(question, "zarya-name-meaning"))
        .isGreaterThan(score(question, "1998-12-04-sts-88-launch"));
    assertThat(score(question, "1998-12-04-sts-88-launch")).isEqualTo(-1);
  }

  @Test
  void aPassageThatPeopleAskForIsBetterThanAnother() {
    assertThat(score("how heavy is it", "iss-mass"))
        .isGreaterThan(score("how heavy is it", "iss-mass-2014"));
  }

  @Test
  void oneFlightIsRightWhereItIsNamed() {
    assertThat(score("when was STS-88 launched", "1998-12-04-sts-88-launch")).isPositive();
    assertThat(score("when was Soyuz TM-31 launched", "1998-12-04-sts-88-launch")).isNegative();
  }

  @Test
  void theStationIsNotMeantWhereAnotherNameStands() {
    assertThat(score("how heavy is Zarya", "iss-mass")).isZero();
  }
}
