package org.isshistorian.corpus;

import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// The id of a dated passage starts with its date, and its text says the date.
final class DateRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Passage passage : corpus.archive().passages()) {
      passage
          .occasion()
          .date()
          .ifPresent(date -> check(passage, date, corpus.place("passage", passage.id()), faults));
    }
  }

  private static void check(Passage passage, EventDate date, Location place, FaultLog faults) {
    if (!passage.id().startsWith(date.iso() + "-")) {
      faults.add(
          place,
          "id '%s' does not start with its date; write '%s-...'"
              .formatted(passage.id(), date.iso()));
    }
    if (!passage.text().contains(date.written())) {
      faults.add(
          place, "text does not say its date %s; write '%s'".formatted(date.iso(), date.written()));
    }
  }
}
