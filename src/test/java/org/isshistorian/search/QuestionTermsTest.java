package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.isshistorian.answer.Evidence;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class QuestionTermsTest {
  private static final PassageIndex INDEX = SampleIndex.of(SampleArchive.archive());

  @AfterAll
  static void close() throws Exception {
    INDEX.close();
  }

  private static Evidence evidence(Set<String> terms, Set<String> target, StoredEvidence passage) {
    return new QuestionTerms(terms, target, sense(terms), INDEX).evidence(0.5, passage, Set.of());
  }

  private static Sense sense(Set<String> words) {
    try {
      return INDEX.sense(List.copyOf(words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A passage whose text and asks mean nothing.
  private static StoredEvidence passage(String text, String names, StoredEvidence.Ask... asks) {
    return new StoredEvidence(
        0, text.split(" "), names.split(" "), List.of(asks), new byte[64 * (1 + asks.length)]);
  }

  private static StoredEvidence.Ask ask(String... terms) {
    return new StoredEvidence.Ask(List.of(terms).stream().mapToDouble(INDEX::rarity).sum(), terms);
  }

  @Test
  void aPassageWithEveryTermCoversTheQuestion() {
    Evidence evidence = evidence(Set.of("zarya", "launch"), Set.of(), passage("launch", "zarya"));

    assertThat(evidence.text()).isEqualTo(0.5);
    assertThat(evidence.inText()).isEqualTo(1);
    assertThat(evidence.coverage()).isEqualTo(1);
  }

  @Test
  void aPassageWithNoTermCoversNothing() {
    Evidence evidence =
        evidence(Set.of("zarya"), Set.of("zarya"), passage("kopra", "kelli", ask("sleep")));

    assertThat(evidence.inText()).isZero();
    assertThat(evidence.coverage()).isZero();
    assertThat(evidence.ask().likeness()).isZero();
    assertThat(evidence.target()).isZero();
    assertThat(evidence.counted()).isZero();
  }

  @Test
  void aRareTermCountsMoreThanACommonOne() {
    Set<String> terms = Set.of("kopra", "station");

    assertThat(evidence(terms, Set.of(), passage("kopra", "")).inText())
        .isGreaterThan(evidence(terms, Set.of(), passage("station", "")).inText());
  }

  @Test
  void anAskCoversButIsNotInTheText() {
    Evidence evidence =
        evidence(Set.of("zarya", "made"), Set.of(), passage("zarya", "", ask("made")));

    assertThat(evidence.inText()).isLessThan(1);
    assertThat(evidence.coverage()).isEqualTo(1);
  }

  @Test
  void theAskOfTheSameTermsIsWhollyLikeTheQuestion() {
    Evidence evidence =
        evidence(
            Set.of("zarya", "launch"),
            Set.of(),
            passage("", "", ask("zarya", "sleep", "kopra"), ask("launch", "zarya")));

    assertThat(evidence.ask().likeness()).isCloseTo(1, within(1e-9));
    assertThat(evidence.ask().recall()).isEqualTo(1);
  }

  @Test
  void anAskWithMoreTermsIsLessLike() {
    Evidence evidence =
        evidence(Set.of("zarya"), Set.of(), passage("", "", ask("zarya", "sleep", "kopra")));

    assertThat(evidence.ask().likeness()).isBetween(0.01, 0.99);
    assertThat(evidence.ask().recall()).isEqualTo(1);
  }

  @Test
  void theTargetIsHalfThereWhenOneOfTwoTermsIs() {
    Set<String> target = Set.of("assembl", "flight");

    assertThat(evidence(target, target, passage("flight", "")).target()).isEqualTo(0.5);
  }

  @Test
  void aTargetShortlyBehindANumberIsCounted() {
    Set<String> target = Set.of("nation");

    assertThat(evidence(target, target, passage("15 differ nation", "")).counted()).isEqualTo(1);
    assertThat(evidence(target, target, passage("nation 15", "")).counted()).isZero();
    assertThat(evidence(target, target, passage("15 a b c d nation", "")).counted()).isZero();
    assertThat(evidence(target, Set.of(), passage("15 nation", "")).counted()).isZero();
  }

  @Test
  void aQuestionWithoutTermsHasNoEvidence() {
    Evidence evidence = evidence(Set.of(), Set.of(), passage("zarya", "", ask()));

    assertThat(evidence)
        .isEqualTo(
            new Evidence(0.5, 0, 0, new Evidence.Ask(0, 0), 0, 0, new Evidence.Likeness(0, 0)));
  }
}
