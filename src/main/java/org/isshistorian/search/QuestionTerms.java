package org.isshistorian.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isshistorian.answer.Evidence;

/// The terms of one question with their rarity, and how a passage agrees with them.
final class QuestionTerms {
  private static final int NEAR = 4;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Set<String> terms;
  private final Set<String> target;
  private final PassageIndex index;
  private final Sense sense;
  private final Map<String, Double> rarities = new HashMap<>();
  private final double total;

  /// The terms of a question.
  ///
  /// @param target those of them that say what is asked for
  /// @param sense what the question means
  QuestionTerms(Set<String> terms, Collection<String> target, Sense sense, PassageIndex index) {
    this.terms = terms;
    this.target = Set.copyOf(target);
    this.sense = sense;
    this.index = index;
    this.total = weight(terms);
  }

  /// The evidence of a passage.
  ///
  /// @param relativeScore its BM25 score, relative to the best
  /// @param answered terms that ask for the passage's very aspect: it answers to them in whatever
  ///   words
  Evidence evidence(double relativeScore, StoredEvidence passage, Set<String> answered) {
    Set<String> inText = shared(passage.text());
    inText.addAll(shared(passage.names()));
    Set<String> bestAsk = Set.of();
    double best = 0;
    for (StoredEvidence.Ask ask : passage.asks()) {
      Set<String> shared = shared(ask.terms());
      double likeness = likeness(weight(shared), ask.rarity());
      if (likeness > best) {
        best = likeness;
        bestAsk = shared;
      }
    }
    Set<String> both = new HashSet<>(inText);
    both.addAll(bestAsk);
    answered.stream().filter(terms::contains).forEach(both::add);
    return new Evidence(
        relativeScore,
        share(both),
        share(inText),
        new Evidence.Ask(best, share(bestAsk)),
        target.isEmpty()
            ? 0
            : (double) inText.stream().filter(target::contains).count() / target.size(),
        isCounted(passage.text()) ? 1 : 0,
        sense.likeness(passage.senses()));
  }

  /// Whether a target term stands shortly behind a number.
  private boolean isCounted(String[] text) {
    if (target.isEmpty()) {
      return false;
    }
    int lastNumber = -NEAR;
    for (int i = 0; i < text.length; i++) {
      if (isNumber(text[i])) {
        lastNumber = i;
      } else if (i - lastNumber < NEAR && target.contains(text[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether a term is a number that may count something, and no year.
  private static boolean isNumber(String term) {
    boolean number = !term.isEmpty() && Character.isDigit(term.charAt(0));
    return number && !YEAR.matcher(term).matches();
  }

  private Set<String> shared(String[] termsOfPassage) {
    Set<String> shared = new HashSet<>();
    for (String term : termsOfPassage) {
      if (terms.contains(term)) {
        shared.add(term);
      }
    }
    return shared;
  }

  /// Twice the shared weight over the sum of both weights (Dice).
  private double likeness(double shared, double ask) {
    return total + ask == 0 ? 0 : 2 * shared / (total + ask);
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
