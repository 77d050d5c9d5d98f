package org.isshistorian.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.EventDate;

/// Finds dates as people write them: "November 20, 1998", "20 Nov 98", "1998-11-20", "20/11/1998"
/// (day first, unless only month first makes a date), "November 1998", "1998", "between 2000 and
/// 2003", "in the 90s", "ten years ago today".
public final class DateReader {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> FILLERS = Set.of("th", "st", "nd", "rd", "of", "the");
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2099;

  /// A date and the number of words it took.
  private record Found(EventDate date, int length) {}

  /// The dates without those that count from today.
  List<DateSpan> read(List<Word> words) {
    return spans(find(words, Optional.empty()));
  }

  static List<DateSpan> spans(List<DateMention> mentions) {
    return mentions.stream().map(DateMention::span).toList();
  }

  /// The dates and the ranges of dates in a question, from left to right; those that count from
  /// today only where that is known.
  public List<DateMention> find(List<Word> words, Optional<LocalDate> today) {
    List<String> folded = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!FILLERS.contains(words.get(i).folded())) {
        folded.add(words.get(i).folded());
        places.add(i);
      }
    }
    List<DateMention> mentions = new ArrayList<>();
    for (int at = 0; at < folded.size(); ) {
      Optional<RelativeDates.Found> found = at(folded, at, today);
      int length = found.map(RelativeDates.Found::length).orElse(1);
      int start = places.get(at);
      int end = places.get(Math.min(at + length, folded.size()) - 1) + 1;
      found.ifPresent(f -> mentions.add(new DateMention(start, end, f.span())));
      at += length;
    }
    return mentions.size() < 2 ? mentions : DateRanges.joined(mentions, words);
  }

  private static Optional<RelativeDates.Found> at(
      List<String> words, int at, Optional<LocalDate> today) {
    return NamedDates.at(words, at)
        .or(() -> today.flatMap(day -> RelativeDates.at(words, at, day)))
        .or(() ->
            at(words, at).map(f -> new RelativeDates.Found(DateSpan.of(f.date()), f.length())));
  }

  private static Optional<Found> at(List<String> words, int at) {
    return threeNumbers(words, at)
        .or(() -> day(words, at, at + 1))
        .or(() -> day(words, at + 1, at))
        .or(() -> month(words, at))
        .or(() -> fullYear(words, at).map(y -> new Found(new EventDate.Year(y), 1)));
  }

  private static Optional<Found> threeNumbers(List<String> words, int at) {
    Optional<Integer> a = number(words, at);
    Optional<Integer> b = number(words, at + 1);
    Optional<Integer> c = number(words, at + 2);
    if (a.isEmpty() || b.isEmpty() || c.isEmpty()) {
      return Optional.empty();
    }
    if (isYear(a.get())) {
      return day(a.get(), b.get(), c.get());
    }
    return isYear(c.get())
        ? day(c.get(), b.get(), a.get()).or(() -> day(c.get(), a.get(), b.get()))
        : Optional.empty();
  }

  private static Optional<Found> day(List<String> words, int monthAt, int dayAt) {
    Optional<Integer> month = monthName(words, monthAt);
    Optional<Integer> day = number(words, dayAt);
    Optional<Integer> year = year(words, Math.max(monthAt, dayAt) + 1);
    return month.isEmpty() || day.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : day(year.get(), month.get(), day.get());
  }

  private static Optional<Found> day(int year, int month, int day) {
    try {
      return Optional.of(new Found(new EventDate.Day(LocalDate.of(year, month, day)), 3));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<Found> month(List<String> words, int at) {
    return monthName(words, at)
        .flatMap(month ->
            fullYear(words, at + 1)
                .map(y -> new Found(new EventDate.Month(YearMonth.of(y, month)), 2)));
  }

  static Optional<Integer> monthName(List<String> words, int at) {
    if (at < 0 || at >= words.size() || words.get(at).length() < 3) {
      return Optional.empty();
    }
    String word = words.get(at);
    int month = MONTHS.indexOf(word.substring(0, 3));
    boolean whole = month >= 0 && isMonth(word, month);
    return whole ? Optional.of(month + 1) : Optional.empty();
  }

  private static boolean isMonth(String word, int month) {
    String full = Month.of(month + 1).name().toLowerCase(Locale.ROOT);
    return full.startsWith(word);
  }

  private static Optional<Integer> fullYear(List<String> words, int at) {
    return number(words, at).filter(DateReader::isYear);
  }

  /// A year behind a day and a month: of four digits, or of two as in "Nov 20 98".
  private static Optional<Integer> year(List<String> words, int at) {
    Optional<Integer> full = fullYear(words, at);
    if (full.isPresent()) {
      return full;
    }
    Optional<Integer> number = number(words, at);
    boolean two = at > 0 && number.isPresent() && words.get(at).length() == 2;
    return two && monthName(words, at - 2).or(() -> monthName(words, at - 1)).isPresent()
        ? number.map(n -> n >= FIRST_YEAR % 100 ? 1900 + n : 2000 + n)
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static Optional<Integer> number(List<String> words, int at) {
    if (at < 0 || at >= words.size() || !words.get(at).matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(words.get(at)));
  }
}
