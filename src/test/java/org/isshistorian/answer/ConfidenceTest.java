package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidenceTest {
  private static final Passage LAUNCH = SampleArchive.passageOf("1998-11-20-zarya-launch");
  private static final QuestionProfile ASKED = profile("When was Zarya launched?");

  private static double confidence(Evidence evidence, double total, double margin) {
    return Confidence.of(ASKED, Candidates.scored(LAUNCH, evidence, total), margin);
  }

  @Test
  void agreementInAllGivesMoreThanAgreementInNothing() {
    assertThat(confidence(Candidates.FULL, 14, 3)).isGreaterThan(confidence(Candidates.NONE, 0, 0));
  }

  @Test
  void theFartherTheNextTheSurer() {
    assertThat(confidence(Candidates.FULL, 8, 0.9))
        .isGreaterThan(confidence(Candidates.FULL, 8, 0));
  }

  @Test
  void beyondSomeMarginNothingIsGained() {
    assertThat(confidence(Candidates.FULL, 8, 100)).isEqualTo(confidence(Candidates.FULL, 8, 50));
  }

  @Test
  void capitalsThatThePassageDoesNotHaveAreADoubt() {
    var best = Candidates.scored(LAUNCH, Candidates.FULL, 8);

    assertThat(Confidence.of(profile("was zarya sold to Walt Disney"), best, 1))
        .isLessThan(Confidence.of(profile("was zarya sold to walt disney"), best, 1));
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void itIsAProbabilityWhateverIsAsked(String question) {
    var best = Candidates.scored(LAUNCH, Candidates.FULL, 8);

    assertThat(Confidence.of(profile(question), best, 1)).isBetween(0.0, 1.0).isNotNaN();
  }

  @Test
  void everyDoubtIsANumberNearOne() {
    var doubts = Doubts.of(ASKED, Candidates.scored(LAUNCH, Candidates.FULL, 8), 5);

    assertThat(doubts.values()).allSatisfy(doubt -> assertThat(doubt).isBetween(-2.0, 2.0));
  }

  @Test
  void aNameThatThePassageIsNotOnIsMissing() {
    var best = Candidates.scored(LAUNCH, Candidates.FULL, 8);

    assertThat(Doubts.of(ASKED, best, 1)).containsEntry("missing-name", 0.0);
    assertThat(Doubts.of(profile("when was Unity launched"), best, 1))
        .containsEntry("missing-name", 1.0);
  }
}
