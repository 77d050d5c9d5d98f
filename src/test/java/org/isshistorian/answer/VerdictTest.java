package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.isshistorian.testkit.SampleQuestions.profile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Archive ARCHIVE = SampleArchive.archive();
  private static final double SURE = 100;
  private static final double HOPELESS = -100;

  private final Verdict verdict = new Verdict(new Highlighter(ARCHIVE), new Premises(ARCHIVE));

  private Answer of(String question, Ranking.Scored... ranked) {
    return verdict.of(profile(question), Arrays.asList(ranked));
  }

  private static Ranking.Scored scored(String id, double total) {
    return Candidates.scored(SampleArchive.passageOf(id), Candidates.FULL, total);
  }

  @Test
  void withoutCandidatesNothingIsClose() {
    assertThat(of("When was Zarya launched?"))
        .isEqualTo(new Answer.NotFound(Answer.Reason.NOTHING_CLOSE, List.of()));
  }

  @Test
  void aSureCandidateIsSaidWithItsHighlightAndTheOthers() {
    Answer answer =
        of(
            "When was Zarya launched?",
            scored("1998-11-20-zarya-launch", SURE),
            scored("1994-12-zarya-construction", 2),
            scored("iss-mass", 1));

    assertThat(answer)
        .asInstanceOf(type(Answer.Found.class))
        .satisfies(found -> {
          assertThat(found.passage().id()).isEqualTo("1998-11-20-zarya-launch");
          assertThat(found.highlighted()).isEqualTo("November 20, 1998");
          assertThat(found.confidence()).isBetween(0.0, 1.0);
          assertThat(found.others())
              .extracting(Passage::id)
              .containsExactly("1994-12-zarya-construction", "iss-mass");
        });
  }

  @Test
  void anUnsureCandidateIsOnlyTheNearest() {
    Answer answer = of("When was Zarya launched?", scored("1998-11-20-zarya-launch", HOPELESS));

    assertThat(answer)
        .asInstanceOf(type(Answer.NotFound.class))
        .satisfies(declined -> {
          assertThat(declined.reason()).isEqualTo(Answer.Reason.NOT_SURE);
          assertThat(declined.nearest())
              .extracting(Passage::id)
              .containsExactly("1998-11-20-zarya-launch");
        });
  }

  @Test
  void aBrokenPremiseIsDeclinedHoweverSureTheCandidate() {
    Answer unknown =
        of("When was the Zenit module launched?", scored("1998-11-20-zarya-launch", SURE));
    Answer missing = of("When did Scott Kelly launch Zarya?", scored("iss-mass", SURE));

    assertThat(unknown)
        .asInstanceOf(type(Answer.NotFound.class))
        .returns(Answer.Reason.UNKNOWN_NAME, Answer.NotFound::reason);
    assertThat(missing)
        .asInstanceOf(type(Answer.NotFound.class))
        .returns(Answer.Reason.PREMISE, Answer.NotFound::reason)
        .satisfies(declined -> assertThat(declined.nearest()).hasSize(1));
  }

  @Test
  void whatNoHistoryCanKnowIsDeclinedUnlessTheCorpusForesawIt() {
    Passage mass = SampleArchive.passageOf("iss-mass");

    assertThat(of("how heavy is the ISS today", Candidates.scored(mass, Candidates.NONE, SURE)))
        .asInstanceOf(type(Answer.NotFound.class))
        .returns(Answer.Reason.LIVE, Answer.NotFound::reason);
    assertThat(of("how heavy is the ISS today", Candidates.scored(mass, Candidates.FULL, SURE)))
        .isInstanceOf(Answer.Found.class);
  }

  @Test
  void withoutCandidatesThereIsNoConfidence() {
    assertThat(verdict.confidence(profile("how heavy is the ISS"), List.of())).isZero();
  }

  @Test
  void atMostThreeOthersAreShown() {
    Ranking.Scored[] all =
        SampleArchive.passages().stream()
            .map(passage -> Candidates.scored(passage, Candidates.FULL, SURE))
            .toArray(Ranking.Scored[]::new);

    assertThat(of("in December 1994 it began", all))
        .asInstanceOf(type(Answer.Found.class))
        .satisfies(found -> assertThat(found.others()).hasSize(3));
  }

  @Test
  void aQuestionThatNamesTheStationNeedsLessToBeAnswered() {
    assertThat(leastTotalToAnswer("how heavy is the ISS"))
        .isLessThan(leastTotalToAnswer("how heavy is the jet"));
  }

  @Test
  void aCloseRivalOnAnotherSubjectMakesLessSureThanOneOnTheSame() {
    Ranking.Scored best = scored("iss-mass", 8);

    assertThat(confidence(of("how heavy is the ISS", best, scored("iss-mass-2014", 7.9))))
        .isEqualTo(confidence(of("how heavy is the ISS", best)));
    assertThat(
            confidence(
                of(
                    "how heavy is the ISS",
                    best,
                    scored("iss-mass-2014", 7.9),
                    scored("sleep-how", 0))))
        .isGreaterThan(confidence(of("how heavy is the ISS", best, scored("sleep-how", 7.9))));
  }

  private int leastTotalToAnswer(String question) {
    return IntStream.range(-100, 100)
        .filter(total -> of(question, scored("iss-mass", total)) instanceof Answer.Found)
        .findFirst()
        .orElseThrow();
  }

  private static double confidence(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.confidence();
      case Answer.Computed _, Answer.NotFound _ -> 0;
    };
  }
}
