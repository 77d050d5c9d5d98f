package org.isshistorian.question;

/// The words that occur in the corpus.
public interface Vocabulary {
  /// Whether this folded word occurs in any passage, ask or name.
  boolean knows(String word);
}
