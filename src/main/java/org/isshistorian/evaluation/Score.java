package org.isshistorian.evaluation;

/// What came of a question file.
///
/// @param questions how many had an answer
/// @param traps how many had to be declined
/// @param right answered right
/// @param wrong answered, but not right
/// @param declinedWrongly declined though there was an answer
/// @param declinedRightly declined as they had to be
/// @param highlightRight of those right, how many had the answer in the highlight
/// @param dateAsked of those right, how many asked for a date
/// @param dateRight of those, how many had it as the passage's date
public record Score(
    int questions,
    int traps,
    int right,
    int wrong,
    int declinedWrongly,
    int declinedRightly,
    int highlightRight,
    int dateAsked,
    int dateRight) {

  static final Score NOTHING = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0);

  Score plus(Score other) {
    return new Score(
        questions + other.questions,
        traps + other.traps,
        right + other.right,
        wrong + other.wrong,
        declinedWrongly + other.declinedWrongly,
        declinedRightly + other.declinedRightly,
        highlightRight + other.highlightRight,
        dateAsked + other.dateAsked,
        dateRight + other.dateRight);
  }

  /// A percentage; 0 of nothing.
  public static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
