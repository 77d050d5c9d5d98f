package org.isshistorian.question;

import java.time.LocalDate;
import org.isshistorian.archive.EventDate;

/// The days that a question names, from the first to the last, both included.
public record DateSpan(LocalDate first, LocalDate last) {
  public DateSpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  static DateSpan of(EventDate date) {
    return new DateSpan(date.start(), date.end());
  }

  /// Whether any day of the date lies in the span.
  public boolean touches(EventDate date) {
    return !date.start().isAfter(last) && !date.end().isBefore(first);
  }

  public boolean isDay() {
    return first.equals(last);
  }
}
