package org.isshistorian.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isshistorian.answer.Evidence;

/// The terms of one question with their rarity, and how a passage agrees with them.
final class QuestionTerms {
  private static final int NEAR = 4;

  private final Set<String> terms;
  private final List<String> target;
  private final PassageIndex index;
  private final Map<String, Double> rarities = new HashMap<>();
  private final double total;

  /// The terms of a question.
  ///
  /// @param target those of them that say what is asked for
  QuestionTerms(Set<String> terms, List<String> target, PassageIndex index) {
    this.terms = terms;
    this.target = target;
    this.index = index;
    this.total = weight(terms);
  }

  /// The evidence of a passage.
  ///
  /// @param relativeScore its BM25 score, relative to the best
  /// @param text the terms of its text, in order, separated by spaces
  /// @param names the terms of its names
  /// @param asks the terms of each ask
  Evidence evidence(double relativeScore, String text, String names, List<String> asks) {
    List<String> textTerms = List.of(text.split(" "));
    Set<String> own = new HashSet<>(textTerms);
    own.addAll(List.of(names.split(" ")));
    Set<String> inText = shared(own);
    Set<String> bestAsk = Set.of();
    double best = 0;
    for (String ask : asks) {
      List<String> askTerms = List.of(ask.split(" "));
      Set<String> shared = shared(askTerms);
      double likeness = likeness(shared, askTerms);
      if (likeness > best) {
        best = likeness;
        bestAsk = shared;
      }
    }
    Set<String> both = new HashSet<>(inText);
    both.addAll(bestAsk);
    return new Evidence(
        relativeScore,
        share(both),
        share(inText),
        new Evidence.Ask(best, share(bestAsk)),
        target.isEmpty() ? 0 : (double) target.stream().filter(own::contains).count() / target.size(),
        isCounted(textTerms) ? 1 : 0);
  }

  /// Whether a target term stands shortly behind a number.
  private boolean isCounted(List<String> text) {
    int lastNumber = -NEAR;
    for (int i = 0; i < text.size(); i++) {
      if (Character.isDigit(text.get(i).isEmpty() ? ' ' : text.get(i).charAt(0))) {
        lastNumber = i;
      } else if (i - lastNumber < NEAR && target.contains(text.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> shared(Collection<String> termsOfPassage) {
    Set<String> shared = new HashSet<>(termsOfPassage);
    shared.retainAll(terms);
    return shared;
  }

  /// Twice the shared weight over the sum of both weights (Dice).
  private double likeness(Set<String> shared, List<String> ask) {
    double weight = weight(ask);
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
