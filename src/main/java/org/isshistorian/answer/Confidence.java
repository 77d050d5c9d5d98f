package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -5.63;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 3.43),
          Map.entry("margin", 1.19),
          Map.entry("coverage", 1.49),
          Map.entry("in-text", -0.52),
          Map.entry("ask", -0.17),
          Map.entry("aspect", 0.09),
          Map.entry("kind", 0.13),
          Map.entry("scope", 1.66),
          Map.entry("names", -0.12),
          Map.entry("named", 0.29),
          Map.entry("names-station", -0.03),
          Map.entry("missing-name", -0.39),
          Map.entry("capitals", -1.38),
          Map.entry("unknown", -1.13),
          Map.entry("length", 1.22));

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
