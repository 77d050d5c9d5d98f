package org.isshistorian.answer;

import java.util.List;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Decides whether the best candidate is good enough to be said.
final class Verdict {
  private static final int MOST_OTHERS = 3;
  private static final double CUT_OFF = 0.5;
  private static final double STEEPNESS = 1.3;
  private static final double MIDDLE = 4.0;
  private static final double UNKNOWN_WORD = 0.5;
  private static final double UNKNOWN_CAPITALIZED = 1.0;

  private final Highlighter highlighter;

  Verdict(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  Answer of(QuestionProfile profile, List<Ranking.Scored> ranked) {
    if (ranked.isEmpty()) {
      return new Answer.NotFound(Answer.Reason.NOTHING_CLOSE, List.of());
    }
    Ranking.Scored best = ranked.getFirst();
    double confidence = confidence(profile, best);
    if (confidence < CUT_OFF) {
      return new Answer.NotFound(Answer.Reason.NOT_SURE, others(ranked, 0));
    }
    Passage passage = best.passage();
    return new Answer.Found(
        passage, highlighter.highlight(profile, passage), confidence, others(ranked, 1));
  }

  double confidence(QuestionProfile profile, Ranking.Scored best) {
    double doubt = 0;
    for (Word word : profile.unknown()) {
      doubt += word.isCapitalized() ? UNKNOWN_CAPITALIZED : UNKNOWN_WORD;
    }
    return 1 / (1 + Math.exp(-STEEPNESS * (best.total() - doubt - MIDDLE)));
  }

  private static List<Passage> others(List<Ranking.Scored> ranked, int from) {
    return ranked.stream().skip(from).limit(MOST_OTHERS).map(Ranking.Scored::passage).toList();
  }
}
