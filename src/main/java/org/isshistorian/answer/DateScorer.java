package org.isshistorian.answer;

import org.isshistorian.archive.Passage;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.QuestionProfile;

/// Whether the passage is of the time that the question names.
final class DateScorer implements Scorer {
  private static final double YEAR_IN_TEXT = 0.3;

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    return profile.dates().stream()
        .mapToDouble(span -> agreement(span, candidate.passage()))
        .average()
        .orElse(0);
  }

  private static double agreement(DateSpan span, Passage passage) {
    if (passage.anyDate().filter(span::touches).isPresent()) {
      return 1;
    }
    String year = String.valueOf(span.first().getYear());
    return passage.text().contains(year) ? YEAR_IN_TEXT : -1;
  }
}
