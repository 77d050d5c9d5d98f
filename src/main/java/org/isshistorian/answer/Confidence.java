package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -6.93;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 2.92),
          Map.entry("margin", 1.72),
          Map.entry("coverage", 1.95),
          Map.entry("in-text", -1.16),
          Map.entry("ask", 0.84),
          Map.entry("sense-text", 0.97),
          Map.entry("sense-ask", -1.1),
          Map.entry("sense", 1.86),
          Map.entry("names-station", 0.11),
          Map.entry("unknown", -1.38),
          Map.entry("capitals", -1.68),
          Map.entry("missing-name", -0.09),
          Map.entry("named", 0.07),
          Map.entry("length", 1.15),
          Map.entry("kind", -0.04),
          Map.entry("scope", 0.64),
          Map.entry("names", -0.15),
          Map.entry("aspect", 0.44),
          Map.entry("date", 1.1),
          Map.entry("superlative", 0.3),
          Map.entry("qualifier", 0.28));

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
