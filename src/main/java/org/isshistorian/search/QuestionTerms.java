package org.isshistorian.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isshistorian.answer.Evidence;

/// The terms of one question with their rarity, and how a passage agrees with them.
final class QuestionTerms {
  private final Set<String> terms;
  private final PassageIndex index;
  private final Map<String, Double> rarities = new HashMap<>();
  private final double total;

  QuestionTerms(Set<String> terms, PassageIndex index) {
    this.terms = terms;
    this.index = index;
    this.total = weight(terms);
  }

  /// The evidence of a passage.
  ///
  /// @param relativeScore its BM25 score, relative to the best
  /// @param own the terms of its text and names, separated by spaces
  /// @param asks the terms of each ask
  Evidence evidence(double relativeScore, String own, List<String> asks) {
    Set<String> inText = shared(own);
    Set<String> bestAsk = Set.of();
    double best = 0;
    for (String ask : asks) {
      Set<String> shared = shared(ask);
      double likeness = likeness(shared, ask);
      if (likeness > best) {
        best = likeness;
        bestAsk = shared;
      }
    }
    Set<String> both = new HashSet<>(inText);
    both.addAll(bestAsk);
    return new Evidence(relativeScore, share(both), share(inText), best);
  }

  private Set<String> shared(String termsOfPassage) {
    Set<String> shared = new HashSet<>();
    for (String term : termsOfPassage.split(" ")) {
      if (terms.contains(term)) {
        shared.add(term);
      }
    }
    return shared;
  }

  /// Twice the shared weight over the sum of both weights (Dice).
  private double likeness(Set<String> shared, String ask) {
    double weight = weight(List.of(ask.split(" ")));
    return total + weight == 0 ? 0 : 2 * weight(shared) / (total + weight);
  }

  private double share(Set<String> some) {
    return total == 0 ? 0 : weight(some) / total;
  }

  private double weight(Iterable<String> some) {
    double weight = 0;
    for (String term : some) {
      weight += rarities.computeIfAbsent(term, index::rarity);
    }
    return weight;
  }
}
