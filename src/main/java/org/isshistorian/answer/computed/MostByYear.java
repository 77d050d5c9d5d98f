package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Spacewalk;

/// Which year had the most spacewalks, or the most flights of a vehicle or a kind.
final class MostByYear implements Computation {
  private static final int MOST_EQUAL = 3;
  private static final Set<String> YEAR = Set.of("year", "years");
  private static final Set<String> FLIGHTS =
      Set.of("flights", "launches", "missions", "flight", "launched");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Asking.LEADS,
          Asking.SPACEWALKS,
          Asking.MADE,
          FLIGHTS,
          FlightKind.WORDS,
          YEAR,
          Set.of("most", "number", "with", "highest", "saw"));

  private final Ledger ledger;

  MostByYear(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean most = wording.has("most") || wording.says("highest number of");
    return most
            && wording.hasAny(YEAR)
            && wording.dates().isEmpty()
            && wording.isAccountedFor(UNDERSTOOD)
            && wording.namesOnly(Slot.VEHICLE)
        ? year(wording)
        : Optional.empty();
  }

  private Optional<Answer.Computed> year(Wording wording) {
    if (Asking.isSpacewalk(wording) && wording.vehicles().isEmpty()) {
      Leaders<Year> leaders =
          Leaders.of(perYear(ledger.spacewalks().stream().map(Spacewalk::date)));
      Ledger.Passages passages = ledger.passages();
      ledger.spacewalks().stream()
          .filter(walk -> leaders.keys().contains(Year.from(walk.date())))
          .forEach(passages::of);
      return year(leaders, "spacewalk", "spacewalks", passages);
    }
    boolean flights = wording.hasAny(FLIGHTS);
    return flights ? FlightKind.of(wording, ledger).flatMap(this::flightYear) : Optional.empty();
  }

  private Optional<Answer.Computed> flightYear(FlightKind kind) {
    List<Flight> flights = ledger.flights().stream().filter(kind.test()).toList();
    Leaders<Year> leaders = Leaders.of(perYear(flights.stream().map(f -> f.days().launch())));
    Ledger.Passages passages = ledger.passages();
    flights.stream()
        .filter(flight -> leaders.keys().contains(Year.from(flight.days().launch())))
        .forEach(passages::of);
    return year(leaders, "launch of a " + kind.one(), "launches of " + kind.many(), passages);
  }

  private Optional<Answer.Computed> year(
      Leaders<Year> leaders, String one, String many, Ledger.Passages passages) {
    String years = Sentences.listed(leaders.keys().stream().map(Year::toString).toList());
    return leaders.keys().size() > MOST_EQUAL
        ? Optional.empty()
        : Sentences.answer(
            "The most %s were in %s: %s."
                .formatted(
                    many,
                    Sentences.highlighted(years),
                    Sentences.count(leaders.number(), one, many)),
            "Counted for each year over the records up to %s."
                .formatted(Period.day(ledger.covered())),
            passages.list());
  }

  private static Map<Year, Long> perYear(Stream<LocalDate> days) {
    return days.collect(Collectors.groupingBy(Year::from, TreeMap::new, Collectors.counting()));
  }
}
