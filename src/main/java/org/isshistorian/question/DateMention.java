package org.isshistorian.question;

import java.util.Objects;

/// A place in a question where a date or a range of dates stands: the words from `start` (included)
/// to `end` (not included), and the days that they name.
public record DateMention(int start, int end, DateSpan span) {
  public DateMention {
    Objects.requireNonNull(span);
  }

  /// Whether the word at this place belongs to it.
  public boolean covers(int word) {
    return start <= word && word < end;
  }
}
