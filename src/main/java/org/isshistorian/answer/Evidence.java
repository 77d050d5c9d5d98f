package org.isshistorian.answer;

/// How the words of a question and of a passage agree. All in [0, 1]; terms count by how rare they
/// are.
///
/// @param text BM25 score relative to the best candidate's
/// @param coverage share of the question's terms that the passage has, in its text, names or best
///   ask
/// @param inText share of the question's terms that the text and names alone have
/// @param ask the passage's ask that is most like the question
/// @param target share of the terms that say what is asked for which text and names have
/// @param counted 1 where one of those follows a number in the text: "15 nations"
/// @param sense how like they are in what they mean, whatever the words
public record Evidence(
    double text,
    double coverage,
    double inText,
    Ask ask,
    double target,
    double counted,
    Likeness sense) {

  /// The likeness of the question and the passage's best ask.
  ///
  /// @param likeness 1 where they have the same terms
  /// @param recall share of the question's terms that the ask has
  public record Ask(double likeness, double recall) {}

  /// The likeness in sense, from -1 to 1, where 0 has nothing in common.
  ///
  /// @param text of the question and the passage's text
  /// @param ask of the question and the ask that is most like it; 0 where it has none
  public record Likeness(double text, double ask) {
    /// The better of the two.
    public double best() {
      return Math.max(text, ask);
    }
  }
}
