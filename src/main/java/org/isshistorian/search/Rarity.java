package org.isshistorian.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much each term tells, over all passages of an index that is being built.
final class Rarity {
  private final Map<String, Integer> holders = new HashMap<>();
  private final int passages;

  private Rarity(int passages) {
    this.passages = passages;
  }

  static Rarity over(Collection<PassageTerms> all) {
    var rarity = new Rarity(all.size());
    all.forEach(terms -> terms.all().forEach(term -> rarity.holders.merge(term, 1, Integer::sum)));
    return rarity;
  }

  /// The rarity of some terms together.
  double of(Collection<String> terms) {
    return terms.stream().mapToDouble(t -> of(holders.getOrDefault(t, 0), passages)).sum();
  }

  /// BM25's inverse document frequency.
  ///
  /// @param with how many passages have the term
  /// @param passages how many passages there are
  static double of(int with, int passages) {
    return Math.log1p((passages - with + 0.5) / (with + 0.5));
  }
}
