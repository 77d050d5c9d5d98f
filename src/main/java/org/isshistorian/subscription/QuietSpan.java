package org.isshistorian.subscription;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// Days of the year on which nothing is posted, both ends included; it may go over the new year.
public record QuietSpan(MonthDay first, MonthDay last) {

  public boolean covers(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    boolean fromFirst = !day.isBefore(first);
    boolean toLast = !day.isAfter(last);
    return first.isAfter(last) ? fromFirst || toLast : fromFirst && toLast;
  }

  /// "12-24..01-02", or "12-25" for one day.
  public String text() {
    String from = first.toString().substring(2);
    return first.equals(last) ? from : from + ".." + last.toString().substring(2);
  }

  /// Reads what [#text] writes; anything else is empty.
  public static Optional<QuietSpan> parse(String text) {
    String[] ends = text.split("\\.\\.", 2);
    try {
      MonthDay first = MonthDay.parse("--" + ends[0]);
      return Optional.of(
          new QuietSpan(first, ends.length == 1 ? first : MonthDay.parse("--" + ends[1])));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
