package org.isshistorian.corpus;

import java.util.HashMap;
import java.util.Map;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// There is one canonical passage (one with `asks`) for each subject, aspect and date.
final class CanonicalRule implements CorpusRule {
  /// What a canonical passage is the only one for.
  private record Slot(String about, String aspect, String date) {}

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Map<Slot, String> taken = new HashMap<>();
    for (Passage passage : corpus.archive().passages()) {
      if (passage.isCanonical()) {
        String twin = taken.putIfAbsent(slot(passage), passage.id());
        if (twin != null) {
          faults.add(
              corpus.place("passage", passage.id()),
              "'%s' has asks for the same about, aspect and date; leave asks to one of them, or use a narrower about or aspect"
                  .formatted(twin));
        }
      }
    }
  }

  private static Slot slot(Passage passage) {
    return new Slot(
        passage.topic().about(),
        passage.topic().aspect().id(),
        passage.anyDate().map(EventDate::iso).orElse(""));
  }
}
