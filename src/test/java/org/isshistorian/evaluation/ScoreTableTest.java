package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  @Test
  void theTableHasAColumnForEachScoreAndIsMarkdown() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("historian", new Score(8, 4, 6, 2, 1, 3, 3, 4, 2));
    scores.put("bm25", new Score(8, 4, 2, 10, 0, 0, 1, 0, 0));
    assertThat(ScoreTable.of(scores))
        .isEqualTo(
            """
            | 8 questions, 4 to decline | historian | bm25 |
            |---|---|---|
            | answered right | 75.0 % (6) | 25.0 % (2) |
            | declined wrongly | 12.5 % (1) | 0.0 % (0) |
            | answered wrong (not right, not declined) | 12.5 % (1) | 75.0 % (6) |
            | declined rightly | 75.0 % (3) | 0.0 % (0) |
            | highlight right, of those right | 50.0 % (3) | 50.0 % (1) |
            | date right, of those that ask for one | 50.0 % (2) | - |\
            """);
  }

  @Test
  void aShareOfNothingIsADash() {
    assertThat(ScoreTable.of(Map.of("historian", new Score(0, 0, 0, 0, 0, 0, 0, 0, 0))).lines())
        .filteredOn(line -> line.startsWith("| answered right"))
        .containsExactly("| answered right | - |");
    assertThat(Score.percent(0, 0)).isZero();
  }

  @Test
  void aRowTellsHowOneQuestionEnded() {
    var item = new EvaluationItem("q7", "when?", List.of(List.of("1998")));
    var said = Optional.of(new Evaluation.Said("It was 1999.", "1999", Optional.empty()));
    assertThat(ScoreTable.row(new Evaluation.Row(item, said, Evaluation.Outcome.WRONG)))
        .isEqualTo("wrong            q7 | when? | It was 1999. [1999] | gold [[1998]]");
    assertThat(
            ScoreTable.row(
                new Evaluation.Row(item, Optional.empty(), Evaluation.Outcome.DECLINED_WRONGLY)))
        .isEqualTo("declined_wrongly q7 | when? | - | gold [[1998]]");
  }
}
