package org.isshistorian.question;

import java.util.Optional;

/// The words that occur in the corpus.
public interface Vocabulary {
  /// Whether this folded word occurs in any passage, ask or name, or is a question or function
  /// word.
  boolean knows(String word);

  /// Whether this folded word is spelled as English spells one, though perhaps none of the corpus:
  /// it is no typing error then.
  boolean isSpelledRight(String word);

  /// The known word from which this one differs by a typing error or, where it is long, two. The
  /// first letter has to be right.
  Optional<String> nearest(String word);
}
