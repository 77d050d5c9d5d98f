package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -6.55;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 4.14),
          Map.entry("margin", 1.22),
          Map.entry("coverage", 1.96),
          Map.entry("in-text", -0.98),
          Map.entry("ask", 0.12),
          Map.entry("aspect", 0.12),
          Map.entry("kind", 0.12),
          Map.entry("scope", 0.68),
          Map.entry("names", -0.07),
          Map.entry("named", 0.15),
          Map.entry("names-station", -0.06),
          Map.entry("missing-name", -0.02),
          Map.entry("capitals", -1.45),
          Map.entry("unknown", -0.73),
          Map.entry("length", 1.19));

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
