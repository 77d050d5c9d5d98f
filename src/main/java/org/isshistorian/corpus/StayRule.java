package org.isshistorian.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The rows on people agree with those on flights, expeditions and spacewalks: who flies, leads or
/// goes out was up there then.
final class StayRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    new Check(corpus, faults).run();
  }

  private static final class Check {
    private final Corpus corpus;
    private final FaultLog faults;
    private final Records records;
    private final Map<String, Flight> flights = new HashMap<>();
    private final Map<String, List<Stay>> staysByPerson;

    Check(Corpus corpus, FaultLog faults) {
      this.corpus = corpus;
      this.faults = faults;
      this.records = corpus.archive().records();
      records.flights().forEach(flight -> flights.put(flight.id(), flight));
      this.staysByPerson = records.stays().stream().collect(Collectors.groupingBy(Stay::person));
    }

    void run() {
      records.stays().forEach(this::trips);
      staysByPerson.values().forEach(this::overlaps);
      records.flights().forEach(this::flownBySomebody);
      records.expeditions().forEach(this::expedition);
      records.spacewalks().forEach(this::spacewalk);
    }

    private void trips(Stay stay) {
      Location place = place(stay);
      trip(place, stay.up(), "launch", flight -> Optional.of(flight.days().launch()));
      stay.down().ifPresent(down -> trip(place, down, "landing", flight -> flight.days().end()));
    }

    private void trip(
        Location place, Stay.Trip trip, String step, Function<Flight, Optional<LocalDate>> day) {
      Flight flight = flights.get(trip.flight());
      if (flight == null) {
        faults.add(place, "flight '%s' has no row in flights.yaml".formatted(trip.flight()));
        return;
      }
      if (!flight.crewed()) {
        faults.add(
            place,
            "flight '%s' is not crewed, says its row in flights.yaml".formatted(trip.flight()));
      }
      Optional<LocalDate> told = day.apply(flight);
      if (!told.equals(Optional.of(trip.day()))) {
        faults.add(
            place,
            "%s is %s here, %s in the row of flight '%s'"
                .formatted(
                    step,
                    trip.day(),
                    told.map(LocalDate::toString).orElse("not known"),
                    trip.flight()));
      }
    }

    private void overlaps(List<Stay> stays) {
      List<Stay> inOrder =
          stays.stream().sorted(Comparator.comparing(stay -> stay.up().day())).toList();
      for (int i = 1; i < inOrder.size(); i++) {
        if (!end(inOrder.get(i - 1)).isBefore(inOrder.get(i).up().day())) {
          faults.add(
              place(inOrder.get(i)),
              "'%s' is launched before the end of an earlier stay"
                  .formatted(inOrder.get(i).person()));
        }
      }
    }

    private void flownBySomebody(Flight flight) {
      boolean flown =
          records.stays().stream()
              .anyMatch(stay ->
                  stay.up().flight().equals(flight.id())
                      || stay.down().filter(d -> d.flight().equals(flight.id())).isPresent());
      if (flight.crewed() && flight.days().arrival().isPresent() && !flown) {
        faults.add(
            corpus.place("flight", flight.id()),
            "flight '%s' is crewed, but no row of stays.yaml has it".formatted(flight.id()));
      }
    }

    private void expedition(Expedition expedition) {
      Location place = corpus.place("expedition", String.valueOf(expedition.number()));
      Set<String> crew = new HashSet<>(expedition.members().crew());
      expedition.members().commanders().stream()
          .filter(commander -> !crew.contains(commander))
          .forEach(c -> faults.add(place, "commander '%s' is not in the crew".formatted(c)));
      LocalDate end = expedition.end().orElse(LocalDate.MAX);
      crew.stream()
          .sorted()
          .filter(person -> !aboard(person, expedition.start(), end))
          .forEach(p -> faults.add(place, "'%s' has no stay in these days".formatted(p)));
    }

    private void spacewalk(Spacewalk spacewalk) {
      spacewalk.spacewalkers().stream()
          .filter(person -> !aboard(person, spacewalk.date(), spacewalk.date()))
          .forEach(person ->
              faults.add(
                  corpus.place("spacewalk", spacewalk.id()),
                  "'%s' has no stay on %s".formatted(person, spacewalk.date())));
    }

    private boolean aboard(String person, LocalDate first, LocalDate last) {
      return staysByPerson.getOrDefault(person, List.of()).stream()
          .anyMatch(stay -> !stay.up().day().isAfter(last) && !end(stay).isBefore(first));
    }

    private static LocalDate end(Stay stay) {
      return stay.down().map(Stay.Trip::day).orElse(LocalDate.MAX);
    }

    private Location place(Stay stay) {
      return corpus.place("stay", stay.person() + " " + stay.up().flight());
    }
  }
}
