package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.EventDate;
import org.isshistorian.question.DateSpan;

/// The days that a figure is asked for, both ends included, and how they are put in a sentence: "in
/// 2007", "since March 2001".
record Period(LocalDate first, LocalDate last, String written) {
  static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "during", "since", "before", "after", "until", "till", "within", "by");

  /// The station's first day.
  static final LocalDate START = LocalDate.of(1998, 11, 20);

  /// The period that a question names: all of the records where it names none. Empty where it names
  /// several, or one that does not lie within what the records cover.
  static Optional<Period> of(Wording wording, LocalDate covered) {
    if (wording.dates().isEmpty()) {
      return Optional.of(new Period(START, covered, ""));
    }
    if (wording.dates().size() > 1) {
      return Optional.empty();
    }
    return of(wording.dates().getFirst(), covered)
        .filter(p -> !p.last.isBefore(START) && !p.first.isAfter(covered))
        .filter(p -> !p.last.isBefore(p.first))
        .map(p -> p.upTo(covered));
  }

  private static Optional<Period> of(Wording.Dated dated, LocalDate covered) {
    DateSpan span = dated.mention().span();
    String written = written(span);
    return switch (dated.preposition()) {
      case "since" -> Optional.of(new Period(span.first(), covered, "since " + written));
      case "after" -> Optional.of(new Period(span.last().plusDays(1), covered, "after " + written));
      case "before" ->
          Optional.of(new Period(START, span.first().minusDays(1), "before " + written));
      case "until", "till", "by" -> Optional.of(new Period(START, span.last(), "up to " + written));
      case "in", "on", "during", "within", "" ->
          Optional.of(new Period(span.first(), span.last(), in(span)));
      default -> Optional.empty();
    };
  }

  /// Says so where the period is not over yet for the records.
  private Period upTo(LocalDate covered) {
    if (!last.isAfter(covered)) {
      return this;
    }
    String limit = " up to " + day(covered);
    return new Period(first, covered, written + limit);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean isAll() {
    return written.isEmpty();
  }

  boolean isDay() {
    return first.equals(last);
  }

  /// Behind a clause: " in 2007"; nothing for all time.
  String behind() {
    return written.isEmpty() ? "" : " " + written;
  }

  private static String in(DateSpan span) {
    if (isMonth(span) || isYear(span)) {
      return "in " + written(span);
    }
    return (span.isDay() ? "on " : "from ") + written(span);
  }

  static String written(DateSpan span) {
    if (span.isDay()) {
      return day(span.first());
    }
    if (isYear(span)) {
      return String.valueOf(span.first().getYear());
    }
    if (isMonth(span)) {
      return new EventDate.Month(YearMonth.from(span.first())).written();
    }
    boolean years = span.first().getDayOfYear() == 1 && endsYear(span.last());
    return years
        ? span.first().getYear() + " to " + span.last().getYear()
        : day(span.first()) + " to " + day(span.last());
  }

  private static boolean isYear(DateSpan span) {
    return span.first().getDayOfYear() == 1
        && endsYear(span.last())
        && span.first().getYear() == span.last().getYear();
  }

  private static boolean endsYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  private static boolean isMonth(DateSpan span) {
    YearMonth month = YearMonth.from(span.first());
    return span.first().equals(month.atDay(1)) && span.last().equals(month.atEndOfMonth());
  }

  static String day(LocalDate day) {
    return new EventDate.Day(day).written();
  }
}
