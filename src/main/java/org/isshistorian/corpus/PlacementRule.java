package org.isshistorian.corpus;

import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// A dated passage stands in the timeline file of its year, an undated one in topics/.
final class PlacementRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Passage passage : corpus.archive().passages()) {
      Location place = corpus.place("passage", passage.id());
      String right =
          passage
              .occasion()
              .date()
              .map(EventDate::start)
              .map(day -> "timeline/%04d.yaml".formatted(day.getYear()))
              .orElse("topics/");
      if (!place.file().contains("/" + right)) {
        faults.add(place, "'%s' belongs into %s; move it".formatted(passage.id(), right));
      }
    }
  }
}
