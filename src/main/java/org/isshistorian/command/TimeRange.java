package org.isshistorian.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.question.DateMention;
import org.isshistorian.question.DateReader;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.Word;
import org.isshistorian.question.Words;

/// Days from the first to the last, both included, and the kinds of events that are asked for; all
/// of them where none is named.
record TimeRange(LocalDate first, LocalDate last, List<PassageKind> kinds) {
  private static final int MOST_KINDS = 5;
  private static final Set<String> ONWARDS = Set.of("since", "from", "after");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> JOINING =
      Set.of(
          "from",
          "since",
          "after",
          "to",
          "until",
          "till",
          "through",
          "between",
          "and",
          "in",
          "of",
          "the",
          "th",
          "st",
          "nd",
          "rd",
          "s",
          "page",
          "last",
          "this",
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "ago",
          "today",
          "yesterday",
          "a",
          "on");

  TimeRange {
    kinds = List.copyOf(kinds);
  }

  /// Whether every word of a text can stand in a range; "timeline of the first crew" is a question.
  static boolean mayHold(String text) {
    List<String> words = Words.folded(text);
    return !words.isEmpty()
        && words.stream()
            .allMatch(w ->
                Character.isDigit(w.charAt(0))
                    || MONTHS.contains(w)
                    || JOINING.contains(w)
                    || KindWords.kind(w).isPresent());
  }

  /// Reads "1998 2000 launches", "March 2001", "March to June 2001", "since 2020 spacewalks",
  /// "between 20 Nov 1998 and 7 Dec 1998".
  static Optional<TimeRange> read(String text, LocalDate today) {
    List<Word> words = withYears(Words.of(text));
    List<DateSpan> spans =
        new DateReader().find(words, Optional.of(today)).stream().map(DateMention::span).toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first =
        spans.stream().map(DateSpan::first).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        spans.stream().map(DateSpan::last).max(Comparator.naturalOrder()).orElseThrow();
    boolean open = spans.size() == 1 && ONWARDS.contains(words.getFirst().folded());
    boolean toRange = words.stream().anyMatch(w -> w.folded().equals("to"));
    return Optional.of(
        new TimeRange(first, open && !toRange ? later(last, today) : last, kinds(words)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<PassageKind> kinds(List<Word> words) {
    return words.stream()
        .flatMap(word -> KindWords.kind(word.folded()).stream())
        .distinct()
        .limit(MOST_KINDS)
        .toList();
  }

  /// Gives a month before "to" the year that stands behind the other month: "March to June 2001".
  private static List<Word> withYears(List<Word> words) {
    List<Word> whole = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      whole.add(words.get(i));
      boolean bare =
          i + 3 < words.size()
              && MONTHS.contains(words.get(i).folded())
              && Set.of("to", "and", "until", "through").contains(words.get(i + 1).folded())
              && MONTHS.contains(words.get(i + 2).folded());
      if (bare) {
        whole.add(words.get(i + 3));
      }
    }
    return whole;
  }

  boolean holds(PassageKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /// Whether it is longer than a year.
  boolean isLong() {
    return last.isAfter(first.plusYears(1));
  }

  /// "January 1, 1998 to December 31, 2000: launches".
  String written() {
    String days =
        first.equals(last) ? written(first) : "%s to %s".formatted(written(first), written(last));
    return kinds.isEmpty() ? days : days + ": " + kindsWritten(", ");
  }

  /// As it is typed: "1998-01-01 2000-12-31 launches".
  String line() {
    String days = first.equals(last) ? first.toString() : first + " " + last;
    return kinds.isEmpty() ? days : days + " " + kindsWritten(" ");
  }

  private String kindsWritten(String between) {
    return kinds.stream().map(KindWords::plural).collect(Collectors.joining(between));
  }

  private static String written(LocalDate day) {
    return new EventDate.Day(day).written();
  }
}
