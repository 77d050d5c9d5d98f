package org.isshistorian.question;

import java.util.Map;
import java.util.Set;
import org.isshistorian.archive.Aspect;

/// The aspects that a question asks for.
///
/// @param weights the aspects with their weights, in (0, 1]: 1 for that of the longest phrase, less
///   for those of shorter ones
/// @param words for each aspect the folded words of the phrase that asks for it: a passage on the
///   aspect answers to them, even where it has other words
public record AskedAspects(Map<Aspect, Double> weights, Map<Aspect, Set<String>> words) {
  public AskedAspects {
    weights = Map.copyOf(weights);
    words = Map.copyOf(words);
  }

  static AskedAspects only(Aspect aspect) {
    return new AskedAspects(Map.of(aspect, 1.0), Map.of());
  }
}
