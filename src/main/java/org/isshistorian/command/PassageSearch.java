package org.isshistorian.command;

import java.util.List;
import org.isshistorian.archive.Passage;

/// Port: passages by words and operators, where nothing is understood and nothing is declined.
@FunctionalInterface
public interface PassageSearch {
  /// The best passages for these words, best first, at most `limit`. Never fails because of what
  /// was typed, and takes a bounded time.
  List<Passage> find(String words, int limit);
}
