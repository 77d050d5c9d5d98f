package org.isshistorian.corpus;

import java.util.Optional;
import org.isshistorian.archive.Passage;

/// The value is a span of the text, and whatever is asked for has one.
final class ValueRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Passage passage : corpus.archive().passages()) {
      Optional<String> value = passage.topic().value();
      Location place = corpus.place("passage", passage.id());
      if (value.isPresent() && !passage.text().contains(value.get())) {
        faults.add(
            place,
            "value '%s' is not in the text; copy the span that answers".formatted(value.get()));
      }
      if (value.isEmpty() && passage.isCanonical()) {
        faults.add(place, "a passage with asks needs a value: the span of the text that answers");
      }
    }
  }
}
