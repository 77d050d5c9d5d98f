package org.isshistorian.answer;

import org.isshistorian.archive.Aspect;
import org.isshistorian.question.AspectFamilies;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage tells of the aspect that is asked for, or of one that people do not keep
/// apart from it.
final class AspectScorer implements Scorer {
  private static final double RELATED = 0.6;
  private static final double OTHER_ASPECT = -0.5;

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    if (profile.aspects().isEmpty()) {
      return 0;
    }
    Aspect aspect = candidate.passage().topic().aspect();
    double best = OTHER_ASPECT;
    for (var asked : profile.aspects().entrySet()) {
      if (asked.getKey() == aspect) {
        best = Math.max(best, asked.getValue());
      } else if (AspectFamilies.related(asked.getKey(), aspect)) {
        best = Math.max(best, RELATED * asked.getValue());
      }
    }
    return best;
  }
}
