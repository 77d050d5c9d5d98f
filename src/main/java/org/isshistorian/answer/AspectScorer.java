package org.isshistorian.answer;

import org.isshistorian.question.QuestionProfile;

/// Whether the passage tells of the aspect that is asked for. The best single scorer of all.
final class AspectScorer implements Scorer {
  private static final double OTHER_ASPECT = -0.5;

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    if (profile.aspects().isEmpty()) {
      return 0;
    }
    return profile.aspects().getOrDefault(candidate.passage().topic().aspect(), OTHER_ASPECT);
  }
}
