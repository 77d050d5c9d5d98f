package org.isshistorian.answer;

import org.isshistorian.question.QuestionProfile;

/// One reason to prefer a passage to others.
@FunctionalInterface
public interface Scorer {
  /// How well the passage fits by this reason alone, from about -2 to 1.
  double score(QuestionProfile profile, RankedPassage candidate);
}
