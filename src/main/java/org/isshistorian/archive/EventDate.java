package org.isshistorian.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// When something happened, as precisely as it is known, in UTC. Precision is a type: only a [Day]
/// has an anniversary.
public sealed interface EventDate {
  /// A day of the calendar.
  record Day(LocalDate date) implements EventDate {
    @Override
    public String iso() {
      return date.toString();
    }

    @Override
    public LocalDate start() {
      return date;
    }

    @Override
    public LocalDate end() {
      return date;
    }

    @Override
    public String written() {
      return DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(date);
    }
  }

  /// A month whose day is not known.
  record Month(YearMonth month) implements EventDate {
    @Override
    public String iso() {
      return month.toString();
    }

    @Override
    public LocalDate start() {
      return month.atDay(1);
    }

    @Override
    public LocalDate end() {
      return month.atEndOfMonth();
    }

    @Override
    public String written() {
      return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US).format(month);
    }
  }

  /// A year of which nothing more is known.
  record Year(int year) implements EventDate {
    /// `java.time.Year` alone would read "-998" too.
    private static final DateTimeFormatter FOUR_DIGITS =
        new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).toFormatter(Locale.ROOT);

    @Override
    public String iso() {
      return "%04d".formatted(year);
    }

    @Override
    public LocalDate start() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate end() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String written() {
      return String.valueOf(year);
    }
  }

  /// `1998-11-20`, `2000-11` or `2000`.
  String iso();

  /// The first day that this date covers.
  LocalDate start();

  /// The last day that this date covers.
  LocalDate end();

  /// `November 20, 1998`, `November 2000` or `2000`.
  String written();

  /// Reads `1998-11-20`, `2000-11` or `2000`.
  ///
  /// @throws DateTimeException if it is none of these or not a date of the calendar
  static EventDate parse(String text) {
    return switch (text.length()) {
      case 10 -> new Day(LocalDate.parse(text));
      case 7 -> new Month(YearMonth.parse(text));
      case 4 -> new Year(java.time.Year.parse(text, Year.FOUR_DIGITS).getValue());
      default -> throw new DateTimeException("'" + text + "' is not a date");
    };
  }
}
