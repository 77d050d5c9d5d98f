package org.isshistorian.answer;

import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Decides whether the best candidate is said. A question that names the station, or is nothing but
/// a name that is known, is surely meant for this archive, so less confidence is asked for there
/// than where it may be about anything.
final class Verdict {
  private static final int MOST_OTHERS = 3;
  private static final double FORESEEN = 0.6;
  private static final double CUT_OFF_MEANT = 0.3;
  private static final double CUT_OFF = 0.43;

  private final Highlighter highlighter;
  private final Premises premises;

  Verdict(Highlighter highlighter, Premises premises) {
    this.highlighter = highlighter;
    this.premises = premises;
  }

  Answer of(QuestionProfile profile, List<Ranking.Scored> ranked) {
    if (ranked.isEmpty()) {
      return new Answer.NotFound(Answer.Reason.NOTHING_CLOSE, List.of());
    }
    Ranking.Scored best = ranked.getFirst();
    Passage passage = best.passage();
    Optional<Answer.Reason> broken =
        premises
            .ofQuestion(profile)
            .or(() -> outOfReach(profile, best))
            .or(() -> premises.ofAnswer(profile, passage));
    if (broken.isPresent()) {
      return new Answer.NotFound(broken.get(), others(ranked, 0));
    }
    if (profile.saysNothing()) {
      return new Answer.NotFound(Answer.Reason.NOT_SURE, others(ranked, 0));
    }
    double confidence = confidence(profile, ranked);
    boolean meant = profile.namesStation() || profile.isBareName();
    if (confidence < (meant ? CUT_OFF_MEANT : CUT_OFF)) {
      return new Answer.NotFound(Answer.Reason.NOT_SURE, others(ranked, 0));
    }
    return new Answer.Found(
        passage, highlighter.highlight(profile, passage), confidence, others(ranked, 1));
  }

  /// The confidence in the best candidate; 0 where there is none.
  double confidence(QuestionProfile profile, List<Ranking.Scored> ranked) {
    return ranked.isEmpty() ? 0 : Confidence.of(profile, ranked.getFirst(), margin(ranked));
  }

  /// What no history can know, unless the corpus itself says what to say to it.
  private static Optional<Answer.Reason> outOfReach(QuestionProfile profile, Ranking.Scored best) {
    boolean foreseen = best.candidate().evidence().ask().likeness() >= FORESEEN;
    return foreseen
        ? Optional.empty()
        : OutOfReach.reason(profile).or(() -> Negations.reason(profile));
  }

  /// How far the next candidate on another subject lies behind the best.
  private static double margin(List<Ranking.Scored> ranked) {
    Ranking.Scored best = ranked.getFirst();
    return ranked.stream()
        .filter(scored -> !scored.passage().topic().about().equals(best.passage().topic().about()))
        .findFirst()
        .map(next -> best.total() - next.total())
        .orElse(0.0);
  }

  private static List<Passage> others(List<Ranking.Scored> ranked, int from) {
    return ranked.stream().skip(from).limit(MOST_OTHERS).map(Ranking.Scored::passage).toList();
  }
}
