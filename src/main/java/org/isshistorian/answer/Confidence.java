package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.question.QuestionProfile;

/// How likely the best passage is right: a logistic formula over [Doubts], fitted on development
/// questions, held-back asks and questions that had to be declined (see docs/evaluation.md).
final class Confidence {
  private static final double CONSTANT = -5.2;
  private static final Map<String, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry("total", 2.7),
          Map.entry("margin", 1.6),
          Map.entry("coverage", 1.7),
          Map.entry("in-text", -0.5),
          Map.entry("ask", -0.3),
          Map.entry("aspect", 0.2),
          Map.entry("kind", 0.1),
          Map.entry("scope", 1.1),
          Map.entry("names", -0.5),
          Map.entry("named", 0.6),
          Map.entry("names-station", 0.4),
          Map.entry("missing-name", 0.1),
          Map.entry("capitals", -1.8),
          Map.entry("unknown", -0.2),
          Map.entry("length", -0.9));

  private Confidence() {}

  /// The confidence in (0, 1).
  ///
  /// @param margin how far the next candidate on another subject or aspect lies behind
  static double of(QuestionProfile profile, Ranking.Scored best, double margin) {
    double sum = CONSTANT;
    for (var doubt : Doubts.of(profile, best, margin).entrySet()) {
      sum += WEIGHTS.get(doubt.getKey()) * doubt.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
