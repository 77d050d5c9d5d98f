package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -6.61;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 3.96),
          Map.entry("margin", 1.68),
          Map.entry("coverage", 1.35),
          Map.entry("in-text", -0.96),
          Map.entry("ask", -0.03),
          Map.entry("sense-text", 0.07),
          Map.entry("sense-ask", -1.01),
          Map.entry("sense", 1.42),
          Map.entry("names-station", 0.23),
          Map.entry("unknown", -1.47),
          Map.entry("capitals", -2.78),
          Map.entry("missing-name", -0.03),
          Map.entry("named", 0.24),
          Map.entry("length", 0.55),
          Map.entry("kind", -0.06),
          Map.entry("scope", 0.24),
          Map.entry("names", -0.32),
          Map.entry("aspect", 0.25),
          Map.entry("date", 0.76),
          Map.entry("superlative", 0.2),
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
