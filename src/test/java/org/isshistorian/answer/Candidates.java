package org.isshistorian.answer;

import java.util.Map;
import org.isshistorian.archive.Passage;

/// Makes candidates of which a test names only the evidence it is about.
final class Candidates {
  static final Evidence NONE =
      new Evidence(0, 0, 0, new Evidence.Ask(0, 0), 0, 0, new Evidence.Likeness(0, 0));
  static final Evidence FULL =
      new Evidence(1, 1, 1, new Evidence.Ask(1, 1), 1, 1, new Evidence.Likeness(1, 1));

  private Candidates() {}

  static RankedPassage of(Passage passage) {
    return new RankedPassage(passage, NONE);
  }

  static RankedPassage of(Passage passage, Evidence evidence) {
    return new RankedPassage(passage, evidence);
  }

  static Ranking.Scored scored(Passage passage, Evidence evidence, double total) {
    return new Ranking.Scored(of(passage, evidence), total, Map.of());
  }
}
