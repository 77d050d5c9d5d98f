package org.isshistorian.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isshistorian.archive.Passage;

/// The terms of a passage: those of its text in order, those of its names, and those of each ask.
record PassageTerms(List<String> text, Set<String> names, List<Set<String>> asks) {
  static PassageTerms of(Passage passage, List<String> spellings, PassageAnalyzer analyzer) {
    Set<String> names = new LinkedHashSet<>();
    spellings.forEach(spelling -> names.addAll(analyzer.terms(spelling)));
    List<Set<String>> asks =
        passage.asks().stream()
            .<Set<String>>map(ask -> new LinkedHashSet<>(analyzer.terms(ask)))
            .toList();
    return new PassageTerms(analyzer.terms(passage.text()), names, asks);
  }

  Set<String> all() {
    Set<String> all = new HashSet<>(text);
    all.addAll(names);
    asks.forEach(all::addAll);
    return all;
  }
}
