package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -7.64;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 3.32),
          Map.entry("margin", 1.27),
          Map.entry("coverage", 1.4),
          Map.entry("in-text", -0.47),
          Map.entry("ask", 0.78),
          Map.entry("sense-text", 1.05),
          Map.entry("sense-ask", -0.71),
          Map.entry("sense", 1.61),
          Map.entry("names-station", 0.08),
          Map.entry("unknown", -0.82),
          Map.entry("capitals", -1.5),
          Map.entry("missing-name", 0.04),
          Map.entry("named", 0.06),
          Map.entry("length", 0.54),
          Map.entry("kind", -0.02),
          Map.entry("scope", 1.09),
          Map.entry("names", -0.18),
          Map.entry("aspect", 0.35),
          Map.entry("date", 1.09),
          Map.entry("superlative", 0.07),
          Map.entry("qualifier", 0.21));

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
