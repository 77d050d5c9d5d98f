package org.isshistorian.corpus;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.isshistorian.archive.Name;

/// A name's spellings can be found, and are not written twice.
final class AliasRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Name name : corpus.archive().names()) {
      Set<String> seen = new HashSet<>();
      name.spellings()
          .filter(spelling ->
              Ambiguity.fold(spelling).isEmpty() || !seen.add(spelling.toLowerCase(Locale.ROOT)))
          .forEach(spelling ->
              faults.add(
                  corpus.place("name", name.id()),
                  "alias '%s' has no letter or stands twice; keep it once".formatted(spelling)));
    }
  }
}
