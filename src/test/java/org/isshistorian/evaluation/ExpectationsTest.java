package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsTest {
  @TempDir private Path folder;

  private static Expectations with(Measure changed, int value) {
    Map<Measure, Integer> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      values.put(measure, 10);
    }
    values.put(changed, value);
    return new Expectations(values);
  }

  private static final Expectations EXPECTED = with(Measure.QUESTIONS, 10);

  @Test
  void fewerRightAnswersAreWorseAndMoreAreBetter() {
    Expectations fewer = with(Measure.ANSWERED_RIGHT, 9);
    assertThat(EXPECTED.worse(fewer)).containsExactly(Measure.ANSWERED_RIGHT);
    assertThat(EXPECTED.better(fewer)).isEmpty();
    Expectations more = with(Measure.ANSWERED_RIGHT, 11);
    assertThat(EXPECTED.worse(more)).isEmpty();
    assertThat(EXPECTED.better(more)).containsExactly(Measure.ANSWERED_RIGHT);
  }

  @Test
  void moreWrongAnswersAreWorseAndFewerAreBetter() {
    assertThat(EXPECTED.worse(with(Measure.ANSWERED_WRONG, 11)))
        .containsExactly(Measure.ANSWERED_WRONG);
    assertThat(EXPECTED.better(with(Measure.ANSWERED_WRONG, 9)))
        .containsExactly(Measure.ANSWERED_WRONG);
  }

  @Test
  void anotherNumberOfQuestionsMakesTheOthersIncomparable() {
    assertThat(EXPECTED.worse(with(Measure.QUESTIONS, 11))).containsExactly(Measure.QUESTIONS);
    assertThat(EXPECTED.worse(with(Measure.TO_DECLINE, 9))).containsExactly(Measure.TO_DECLINE);
  }

  @Test
  void theBaselineAndTheSizeOfTheCorpusAreOnlyTold() {
    Expectations less = with(Measure.BM25_RIGHT, 1);
    assertThat(EXPECTED.worse(less)).isEmpty();
    assertThat(EXPECTED.worse(with(Measure.PASSAGES, 1))).isEmpty();
    assertThat(EXPECTED.table(less)).contains("bm25-right");
  }

  @Test
  void theTableTellsExpectedActualAndDifference() {
    assertThat(EXPECTED.table(with(Measure.ANSWERED_RIGHT, 7)).lines())
        .anySatisfy(line ->
            assertThat(line.replaceAll(" +", " ")).isEqualTo("answered-right 10 7 -3 WORSE"))
        .anySatisfy(
            line -> assertThat(line.replaceAll(" +", " ")).isEqualTo("date-right 10 10 +0"));
    assertThat(EXPECTED.table(with(Measure.DATE_RIGHT, 12)).lines())
        .anySatisfy(
            line -> assertThat(line.replaceAll(" +", " ")).isEqualTo("date-right 10 12 +2 better"));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    Path file = folder.resolve("expected.properties");
    Expectations written = with(Measure.DECLINED_RIGHTLY, 7);
    written.write(file);
    assertThat(Expectations.read(file)).isEqualTo(written);
  }

  @Test
  void aMeasureThatIsMissingIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("expected.properties"), "passages=7\n");
    assertThatIOException()
        .isThrownBy(() -> Expectations.read(file))
        .withMessage(file + ": 'events' needs a number");
  }
}
