package org.isshistorian.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Why an answer is what it is: the tool with which a wrong one is understood. `confidence` is that
/// of the best candidate, 0 where there is none. Where a figure was computed, that is the answer,
/// and the candidates are what would have been said without it.
public record Explanation(
    QuestionProfile profile,
    Optional<Answer.Computed> computed,
    List<Candidate> candidates,
    double confidence) {

  /// A candidate, its total, and what each scorer gave, already weighted.
  public record Candidate(Passage passage, double total, Map<String, Double> parts) {
    public Candidate {
      parts = new LinkedHashMap<>(parts);
    }
  }

  public Explanation {
    candidates = List.copyOf(candidates);
  }
}
