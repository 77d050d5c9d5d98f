package org.isshistorian.command.citation;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days as the styles write them.
final class CitationDates {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
  private static final int LONGEST_WHOLE_MONTH = 4;

  private CitationDates() {}

  /// "November 24, 2026".
  static String full(LocalDate day) {
    return FULL.format(day);
  }

  /// "24 Nov. 2026"; May, June and July are written out, September is "Sept.".
  static String mla(LocalDate day) {
    return "%d %s %d".formatted(day.getDayOfMonth(), mla(day.getMonth()), day.getYear());
  }

  private static String mla(Month month) {
    String name = month.getDisplayName(TextStyle.FULL, Locale.US);
    if (name.length() <= LONGEST_WHOLE_MONTH) {
      return name;
    }
    return month == Month.SEPTEMBER ? "Sept." : name.substring(0, 3) + ".";
  }
}
