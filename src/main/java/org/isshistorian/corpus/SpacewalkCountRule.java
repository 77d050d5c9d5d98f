package org.isshistorian.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Spacewalk;

/// A sentence that counts the spacewalks of a year counts the rows of that year in
/// records/spacewalks.yaml.
final class SpacewalkCountRule implements CorpusRule {
  private static final String SPACEWALKS = "eva";
  private static final Pattern FIGURE = Pattern.compile("\\b\\d+\\b");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    List<Spacewalk> rows = corpus.archive().records().spacewalks();
    if (rows.isEmpty()) {
      return;
    }
    for (Passage passage : corpus.archive().passages()) {
      if (passage.topic().about().equals(SPACEWALKS) && passage.topic().aspect() == Aspect.COUNT) {
        Optional<Integer> told = passage.topic().value().flatMap(SpacewalkCountRule::number);
        Optional<Integer> year = passage.occasion().date().flatMap(SpacewalkCountRule::year);
        if (told.isPresent() && year.isPresent()) {
          long counted = rows.stream().filter(r -> r.date().getYear() == year.get()).count();
          check(told.get(), counted, corpus.place("passage", passage.id()), faults);
        }
      }
    }
  }

  private static void check(int told, long counted, Location place, FaultLog faults) {
    if (told != counted) {
      faults.add(
          place,
          "text counts %d spacewalks, records/spacewalks.yaml has %d in that year"
              .formatted(told, counted));
    }
  }

  private static Optional<Integer> year(EventDate date) {
    return date instanceof EventDate.Year(int year) ? Optional.of(year) : Optional.empty();
  }

  private static Optional<Integer> number(String value) {
    Matcher figure = FIGURE.matcher(value);
    if (figure.find()) {
      return Optional.of(Integer.valueOf(figure.group()));
    }
    int number = NUMBERS.indexOf(value.split(" ", -1)[0]);
    return number < 0 ? Optional.empty() : Optional.of(number);
  }
}
