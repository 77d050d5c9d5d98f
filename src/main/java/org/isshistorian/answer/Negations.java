package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.QuestionProfile;

/// Recognizes questions for what did not happen: "which expedition had no spacewalks". Passages
/// tell what happened, so the best match of the words would tell the opposite.
final class Negations {
  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "without", "didn", "wasn", "weren", "hasn", "haven", "neither");
  private static final Set<AnswerKind> PICKING =
      EnumSet.of(AnswerKind.WHO, AnswerKind.WHICH, AnswerKind.HOW_MANY);

  private Negations() {}

  static Optional<Answer.Reason> reason(QuestionProfile profile) {
    boolean negated =
        PICKING.contains(profile.kind())
            && profile.words().stream().anyMatch(word -> NEGATIONS.contains(word.folded()));
    return negated ? Optional.of(Answer.Reason.NOT_SURE) : Optional.empty();
  }
}
