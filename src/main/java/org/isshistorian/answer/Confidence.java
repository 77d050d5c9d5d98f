package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -6.81;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 2.84),
          Map.entry("margin", 1.68),
          Map.entry("coverage", 2.09),
          Map.entry("in-text", -1.25),
          Map.entry("ask", 0.79),
          Map.entry("sense-text", 1.16),
          Map.entry("sense-ask", -1.1),
          Map.entry("sense", 1.88),
          Map.entry("names-station", 0.18),
          Map.entry("unknown", -1.96),
          Map.entry("capitals", -2.77),
          Map.entry("missing-name", -0.09),
          Map.entry("named", 0.06),
          Map.entry("length", 0.66),
          Map.entry("kind", -0.04),
          Map.entry("scope", 0.8),
          Map.entry("names", -0.17),
          Map.entry("aspect", 0.47),
          Map.entry("date", 1.04),
          Map.entry("superlative", 0.3),
          Map.entry("qualifier", 0.22));

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
