package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final EvaluationItem WHEN =
      new EvaluationItem("when", "when?", List.of(List.of("November 20, 1998")));
  private static final EvaluationItem WHO =
      new EvaluationItem("who", "who?", List.of(List.of("Jerry Ross")));
  private static final EvaluationItem TRAP = new EvaluationItem("trap", "Mars?", List.of());

  private static final Evaluation.Said ZARYA =
      new Evaluation.Said(
          "Zarya went up on November 20, 1998.",
          "November 20, 1998",
          Optional.of(EventDate.parse("1998-11-20")));

  private final Evaluation evaluation = new Evaluation(new AnswerMatcher(SampleArchive.passages()));

  private Evaluation.Report run(Map<String, Evaluation.Said> answers) {
    return evaluation.run(
        List.of(WHEN, WHO, TRAP), question -> Optional.ofNullable(answers.get(question)));
  }

  @Test
  void everyQuestionEndsInOneOfFourWays() {
    assertThat(run(Map.of("when?", ZARYA, "who?", ZARYA)).rows())
        .extracting(Evaluation.Row::outcome)
        .containsExactly(
            Evaluation.Outcome.RIGHT,
            Evaluation.Outcome.WRONG,
            Evaluation.Outcome.DECLINED_RIGHTLY);
    assertThat(run(Map.of("Mars?", ZARYA)).rows())
        .extracting(Evaluation.Row::outcome)
        .containsExactly(
            Evaluation.Outcome.DECLINED_WRONGLY,
            Evaluation.Outcome.DECLINED_WRONGLY,
            Evaluation.Outcome.WRONG);
  }

  @Test
  void theScoreCountsTheRows() {
    assertThat(run(Map.of("when?", ZARYA, "Mars?", ZARYA)).score())
        .isEqualTo(new Score(2, 1, 1, 1, 1, 0, 1, 1, 1));
  }

  @Test
  void highlightAndDateCountOnlyWhereTheAnswerIsRight() {
    var elsewhere =
        new Evaluation.Said(ZARYA.sentence(), "Zarya", Optional.of(EventDate.parse("1998-11")));
    Score score = run(Map.of("when?", elsewhere, "who?", ZARYA)).score();
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.highlightRight()).isZero();
    assertThat(score.dateAsked()).isEqualTo(1);
    assertThat(score.dateRight()).isZero();
  }

  @Test
  void noQuestionsScoreNothing() {
    assertThat(evaluation.run(List.of(), _ -> Optional.of(ZARYA)).score()).isEqualTo(Score.NOTHING);
  }

  @Test
  void anAnswerSaysItsSentenceHighlightAndDate() {
    Passage passage = SampleArchive.passageOf("iss-mass");
    var found = new Answer.Found(passage, new Highlight(4, 31), 0.9, List.of());
    assertThat(Evaluation.said(found))
        .contains(
            new Evaluation.Said(
                passage.text(),
                "International Space Station",
                Optional.of(EventDate.parse("2026-10"))));
  }

  @Test
  void aDeclinedAnswerSaysNothingWhateverLiesNear() {
    var near = List.of(SampleArchive.passageOf("iss-mass"));
    assertThat(Evaluation.said(new Answer.NotFound(Answer.Reason.NOT_SURE, near))).isEmpty();
  }
}
