package org.isshistorian.answer;

/// How the words of a question and of a passage agree. All in [0, 1]; terms count by how rare they are.
///
/// @param text BM25 score relative to the best candidate's
/// @param coverage share of the question's terms that the passage has, in its text, names or best ask
/// @param inText share of the question's terms that the text and names alone have
/// @param ask likeness of the question and the passage's best ask: 1 where they have the same terms
public record Evidence(double text, double coverage, double inText, double ask) {}
