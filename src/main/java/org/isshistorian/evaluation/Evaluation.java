package org.isshistorian.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.EventDate;

/// Puts questions to an answerer and scores what comes back.
public final class Evaluation {
  private final AnswerMatcher matcher;

  /// How one question ended.
  public enum Outcome {
    RIGHT,
    WRONG,
    DECLINED_WRONGLY,
    DECLINED_RIGHTLY
  }

  /// What was said, if anything: the sentence, its highlight and date.
  public record Said(String sentence, String highlight, Optional<EventDate> date) {}

  /// One question and how it ended.
  public record Row(EvaluationItem item, Optional<Said> said, Outcome outcome) {}

  /// The score of a file and each of its rows.
  public record Report(Score score, List<Row> rows) {}

  public Evaluation(AnswerMatcher matcher) {
    this.matcher = matcher;
  }

  /// Scores every question.
  public Report run(List<EvaluationItem> items, Function<String, Optional<Said>> answerer) {
    List<Row> rows = new ArrayList<>();
    Score score = Score.NOTHING;
    for (EvaluationItem item : items) {
      Optional<Said> said = answerer.apply(item.question());
      Row row = new Row(item, said, outcome(item, said));
      rows.add(row);
      score = score.plus(score(row));
    }
    return new Report(score, rows);
  }

  /// What an answer says, in the terms of an evaluation.
  public static Optional<Said> said(Answer answer) {
    return switch (answer) {
      case Answer.Found f ->
          Optional.of(new Said(f.passage().text(), f.highlighted(), f.passage().anyDate()));
      case Answer.Computed c -> Optional.of(new Said(c.statement(), c.highlighted(), c.date()));
      case Answer.NotFound _ -> Optional.empty();
    };
  }

  private Outcome outcome(EvaluationItem item, Optional<Said> said) {
    if (said.isEmpty()) {
      return item.mustBeDeclined() ? Outcome.DECLINED_RIGHTLY : Outcome.DECLINED_WRONGLY;
    }
    Said s = said.get();
    boolean right =
        !item.mustBeDeclined()
            && matcher.isRight(item.gold(), s.sentence(), s.highlight(), s.date());
    return right ? Outcome.RIGHT : Outcome.WRONG;
  }

  private Score score(Row row) {
    boolean trap = row.item().mustBeDeclined();
    boolean right = row.outcome() == Outcome.RIGHT;
    boolean highlight =
        right && matcher.isInHighlight(row.item().gold(), row.said().orElseThrow().highlight());
    Optional<Boolean> date =
        right
            ? matcher.isDateRight(row.item().gold(), row.said().orElseThrow().date())
            : Optional.empty();
    return new Score(
        one(!trap),
        one(trap),
        one(right),
        one(row.outcome() == Outcome.WRONG),
        one(row.outcome() == Outcome.DECLINED_WRONGLY),
        one(row.outcome() == Outcome.DECLINED_RIGHTLY),
        one(highlight),
        one(date.isPresent()),
        one(date.orElse(false)));
  }

  private static int one(boolean condition) {
    return condition ? 1 : 0;
  }
}
