package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -6.35;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 3.27),
          Map.entry("margin", 1.33),
          Map.entry("coverage", 1.8),
          Map.entry("in-text", -0.18),
          Map.entry("ask", -0.11),
          Map.entry("kind", 0.31),
          Map.entry("scope", 0.67),
          Map.entry("names", 0.22),
          Map.entry("named", 0.15),
          Map.entry("names-station", -0.07),
          Map.entry("missing-name", -0.06),
          Map.entry("capitals", -1.22),
          Map.entry("unknown", -0.85),
          Map.entry("length", 1.71));

  private Confidence() {}

  /// The confidence in (0, 1).
  ///
  /// @param margin how far the next candidate on another subject lies behind
  static double of(QuestionProfile profile, Ranking.Scored best, double margin) {
    double sum = CONSTANT;
    for (var doubt : Doubts.of(profile, best, margin).entrySet()) {
      sum += WEIGHTS.get(doubt.getKey()) * doubt.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
