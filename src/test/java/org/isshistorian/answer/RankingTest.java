package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import java.util.Arrays;
import java.util.List;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Passage OLDER =
      passage("older").about("iss", Aspect.MASS).asOf("2014-11").asks("how heavy is it").build();
  private static final Passage NEWER =
      passage("newer").about("iss", Aspect.MASS).asOf("2026-10").asks("how heavy is it").build();

  private final Ranking ranking = new Ranking(SampleArchive.archive());

  private List<String> order(String question, RankedPassage... candidates) {
    return ranking.rank(profile(question), Arrays.asList(candidates)).stream()
        .map(scored -> scored.passage().id())
        .toList();
  }

  @Test
  void theNewestFigureComesFirst() {
    assertThat(order("how heavy is it", Candidates.of(OLDER), Candidates.of(NEWER)))
        .containsExactly("newer", "older");
  }

  @Test
  void theFigureOfTheYearThatIsNamedComesFirst() {
    assertThat(order("how heavy was it in 2014", Candidates.of(NEWER), Candidates.of(OLDER)))
        .containsExactly("older", "newer");
  }

  @Test
  void aNewerFigureOfAnotherSubjectMakesNoneOutdated() {
    Passage zarya = passage("zarya").about("zarya", Aspect.MASS).asOf("2026-10").build();

    List<Ranking.Scored> ranked =
        ranking.rank(
            profile("how heavy is it"), List.of(Candidates.of(OLDER), Candidates.of(zarya)));

    assertThat(ranked).noneMatch(scored -> scored.parts().containsKey("outdated"));
  }

  @Test
  void moreAgreementOfTheWordsIsBetter() {
    assertThat(
            order(
                "how heavy is it",
                Candidates.of(passage("none").build(), Candidates.NONE),
                Candidates.of(passage("full").build(), Candidates.FULL)))
        .containsExactly("full", "none");
  }

  @Test
  void theSubjectAndAspectAskedForWinAmongEqualWords() {
    assertThat(
            order(
                "when was Zarya launched",
                Candidates.of(SampleArchive.passageOf("iss-mass")),
                Candidates.of(SampleArchive.passageOf("1994-12-zarya-construction")),
                Candidates.of(SampleArchive.passageOf("1998-12-04-sts-88-launch")),
                Candidates.of(SampleArchive.passageOf("1998-11-20-zarya-launch"))))
        .startsWith("1998-11-20-zarya-launch");
  }

  @Test
  void equalsKeepTheOrderOfTheSearch() {
    Passage one = passage("one").build();
    Passage two = passage("two").build();

    assertThat(order("what", Candidates.of(one), Candidates.of(two))).containsExactly("one", "two");
    assertThat(order("what", Candidates.of(two), Candidates.of(one))).containsExactly("two", "one");
  }

  @Test
  void theTotalIsTheSumOfTheParts() {
    Ranking.Scored scored =
        ranking.rank(profile("how heavy is it"), List.of(Candidates.of(OLDER))).getFirst();

    assertThat(scored.total())
        .isEqualTo(scored.parts().values().stream().mapToDouble(Double::doubleValue).sum());
  }

  @Test
  void noCandidatesAreNoRanking() {
    assertThat(order("how heavy is it")).isEmpty();
  }
}
