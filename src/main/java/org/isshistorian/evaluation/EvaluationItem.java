package org.isshistorian.evaluation;

import java.util.List;
import java.util.Objects;

/// One question of an evaluation file. `gold` is what is held right: one of each group is needed,
/// and any of a group will do; no groups mean that the question has to be declined.
public record EvaluationItem(String id, String question, List<List<String>> gold) {
  public EvaluationItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(question);
    gold = gold.stream().map(List::copyOf).toList();
  }

  public boolean mustBeDeclined() {
    return gold.isEmpty();
  }
}
