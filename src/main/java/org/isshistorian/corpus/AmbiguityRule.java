package org.isshistorian.corpus;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isshistorian.archive.Name;

/// A spelling leads to one name, or ambiguous.yaml lists those that it leads to: all of them and no
/// other.
final class AmbiguityRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Map<String, Set<String>> declared = new HashMap<>();
    corpus
        .ambiguities()
        .forEach(a -> declared.put(Ambiguity.fold(a.spelling()), new TreeSet<>(a.names())));
    Map<String, Set<String>> holders = holders(corpus);
    holders.forEach((spelling, names) -> {
      if (names.size() > 1 && !declared.containsKey(spelling)) {
        faults.add(
            corpus.place("name", names.stream().toList().getLast()),
            "'%s' names %s; keep it with one, or declare it in ambiguous.yaml"
                .formatted(spelling, String.join(", ", new TreeSet<>(names))));
      }
    });
    for (Ambiguity ambiguity : corpus.ambiguities()) {
      String spelling = Ambiguity.fold(ambiguity.spelling());
      Set<String> names = new TreeSet<>(holders.getOrDefault(spelling, Set.of()));
      if (names.size() < 2 || !names.equals(declared.get(spelling))) {
        faults.add(
            corpus.place("ambiguity", ambiguity.spelling()),
            "'%s' names [%s]; list these if they are several, else remove the entry"
                .formatted(ambiguity.spelling(), String.join(", ", names)));
      }
    }
  }

  /// The names that each folded spelling leads to, in the order of the files.
  private static Map<String, Set<String>> holders(Corpus corpus) {
    Map<String, Set<String>> holders = new TreeMap<>();
    for (Name name : corpus.archive().names()) {
      name.spellings()
          .map(Ambiguity::fold)
          .forEach(s -> holders.computeIfAbsent(s, _ -> new LinkedHashSet<>()).add(name.id()));
    }
    return holders;
  }
}
