package org.isshistorian.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isshistorian.archive.EventDate;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.question.DateMention;
import org.isshistorian.question.DateReader;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.Words;

/// Completes days of a year: what was typed where it is one, else the day of the calendar that was
/// typed, in each year of the station, the latest first.
record DateCompletions(Supplier<LocalDate> today) implements CommandSpec.Completions {
  private static final int MOST = 25;
  private static final int FIRST_YEAR = 1998;

  @Override
  public List<String> of(String typed) {
    Optional<LocalDate> day = day(typed);
    if (day.isPresent()) {
      return List.of(new EventDate.Day(day.get()).written());
    }
    LocalDate latest = today.get();
    if (typed.isBlank()) {
      return List.of(new EventDate.Day(latest).written());
    }
    List<String> words = Words.folded(typed);
    boolean year = !words.isEmpty() && words.getLast().matches("1|2|(19|20)\\d{0,2}");
    String start = year && words.size() > 2 ? words.getLast() : "";
    String rest = start.isEmpty() ? typed : String.join(" ", words.subList(0, words.size() - 1));
    return new DayCompletions()
        .of(rest).stream()
            .flatMap(calendarDay -> inEachYear(calendarDay, start, latest))
            .limit(MOST)
            .toList();
  }

  private static Optional<LocalDate> day(String text) {
    List<DateMention> mentions = new DateReader().find(Words.of(text), Optional.empty());
    return mentions.stream()
        .map(DateMention::span)
        .filter(DateSpan::isDay)
        .map(DateSpan::first)
        .findFirst();
  }

  private static Stream<String> inEachYear(String day, String start, LocalDate latest) {
    int years = latest.getYear() - FIRST_YEAR;
    return IntStream.rangeClosed(0, years)
        .map(back -> latest.getYear() - back)
        .filter(year -> String.valueOf(year).startsWith(start))
        .mapToObj(year -> day + ", " + year)
        .filter(date -> day(date).filter(d -> !d.isAfter(latest)).isPresent());
  }
}
