package org.isshistorian.corpus;

import java.util.HashSet;
import java.util.Set;
import org.isshistorian.archive.Passage;

/// What a passage is about is among its subjects; no subject and no ask stands twice in it.
final class SubjectRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Passage passage : corpus.archive().passages()) {
      Location place = corpus.place("passage", passage.id());
      String about = passage.topic().about();
      if (!passage.subjects().contains(about)) {
        faults.add(place, "about '%s' is not among the subjects; add it".formatted(about));
      }
      checkOnce("subject", passage.subjects(), place, faults);
      checkOnce("ask", passage.asks().stream().map(Ambiguity::fold).toList(), place, faults);
    }
  }

  private static void checkOnce(
      String what, Iterable<String> values, Location place, FaultLog faults) {
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        faults.add(place, "%s '%s' stands twice; keep it once".formatted(what, value));
      }
    }
  }
}
