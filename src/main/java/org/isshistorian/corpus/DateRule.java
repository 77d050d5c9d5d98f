package org.isshistorian.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;

/// The id of a dated passage starts with its date, and its text says the date, no less exactly than
/// it is known; every day that a text tells is one of the calendar.
final class DateRule implements CorpusRule {
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(January|February|March|April|May|June|July|August|September|October|November|December)"
              + " \\d{1,2}, \\d{4}\\b");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    for (Passage passage : corpus.archive().passages()) {
      checkDaysTold(passage, corpus.place("passage", passage.id()), faults);
      passage
          .occasion()
          .date()
          .ifPresent(date -> check(passage, date, corpus.place("passage", passage.id()), faults));
    }
  }

  private static void checkDaysTold(Passage passage, Location place, FaultLog faults) {
    DAY.matcher(passage.text())
        .results()
        .map(MatchResult::group)
        .forEach(told -> {
          try {
            checkPrecision(passage, LocalDate.parse(told, WRITTEN), place, faults);
          } catch (DateTimeParseException _) {
            faults.add(place, "text tells '%s', which is not a day".formatted(told));
          }
        });
  }

  private static void checkPrecision(
      Passage passage, LocalDate told, Location place, FaultLog faults) {
    passage
        .occasion()
        .date()
        .filter(date -> !(date instanceof EventDate.Day))
        .filter(date -> !told.isBefore(date.start()) && !told.isAfter(date.end()))
        .ifPresent(date ->
            faults.add(
                place,
                "text tells the day %s, date only %s; write the day".formatted(told, date.iso())));
  }

  private static void check(Passage passage, EventDate date, Location place, FaultLog faults) {
    if (!passage.id().startsWith(date.iso() + "-")) {
      faults.add(
          place,
          "id '%s' does not start with its date; write '%s-...'"
              .formatted(passage.id(), date.iso()));
    }
    if (!passage.text().contains(date.written())) {
      faults.add(
          place, "text does not say its date %s; write '%s'".formatted(date.iso(), date.written()));
    }
  }
}
