package org.isshistorian.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The rows of records/ name real names, cite passages, keep the order of time, and agree with the
/// sentences they cite.
final class RecordRule implements CorpusRule {
  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Records records = corpus.archive().records();
    var row = new Rows(corpus, faults);
    records.flights().forEach(flight -> flight(row, flight));
    records.spacewalks().forEach(spacewalk -> spacewalk(row, spacewalk));
    records.expeditions().forEach(expedition -> expedition(row, expedition));
    records.stays().forEach(stay -> stay(row, stay));
  }

  private static void flight(Rows rows, Flight flight) {
    Location place = rows.place("flight", flight.id());
    rows.checkNames(place, Stream.of(flight.id(), flight.vehicle()));
    rows.checkCited(place, flight.passages());
    Flight.Days days = flight.days();
    List<LocalDate> order = new ArrayList<>(List.of(days.launch()));
    days.arrival().ifPresent(order::add);
    days.departure().ifPresent(order::add);
    days.end().ifPresent(order::add);
    rows.checkOrder(place, order, "launch, arrival, departure, end");
    rows.checkDate(place, flight.passages(), Aspect.LAUNCH, flight.id(), days.launch());
  }

  private static void spacewalk(Rows rows, Spacewalk spacewalk) {
    Location place = rows.place("spacewalk", spacewalk.id());
    rows.checkNames(place, spacewalk.spacewalkers().stream());
    rows.checkCited(place, spacewalk.passages());
    rows.checkDate(place, spacewalk.passages(), Aspect.SPACEWALK, spacewalk.id(), spacewalk.date());
  }

  private static void expedition(Rows rows, Expedition expedition) {
    Location place = rows.place("expedition", String.valueOf(expedition.number()));
    Expedition.Members members = expedition.members();
    rows.checkNames(place, Stream.concat(members.commanders().stream(), members.crew().stream()));
    rows.checkCited(place, expedition.passages());
    List<LocalDate> order = new ArrayList<>(List.of(expedition.start()));
    expedition.end().ifPresent(order::add);
    rows.checkOrder(place, order, "start, end");
  }

  private static void stay(Rows rows, Stay stay) {
    Location place = rows.place("stay", stay.person() + " " + stay.up().flight());
    rows.checkNames(place, Stream.of(stay.person(), stay.up().flight()));
    rows.checkCited(place, stay.passages());
    List<LocalDate> order = new ArrayList<>(List.of(stay.up().day()));
    stay.down().ifPresent(down -> order.add(down.day()));
    rows.checkOrder(place, order, "launch, landing");
  }

  /// What the checks of one corpus share.
  private record Rows(Corpus corpus, FaultLog faults, Set<String> names) {
    Rows(Corpus corpus, FaultLog faults) {
      this(
          corpus,
          faults,
          corpus.archive().names().stream().map(Name::id).collect(Collectors.toSet()));
    }

    Location place(String kind, String id) {
      return corpus.place(kind, id);
    }

    void checkNames(Location place, Stream<String> ids) {
      ids.filter(id -> !names.contains(id))
          .forEach(id -> faults.add(place, "'%s' is not in names/; add it there".formatted(id)));
    }

    void checkCited(Location place, List<String> passages) {
      if (passages.isEmpty()) {
        faults.add(place, "the row cites no passage; name those that tell of it");
      }
    }

    void checkOrder(Location place, List<LocalDate> days, String order) {
      if (!days.stream().sorted().toList().equals(days)) {
        faults.add(place, "days are not in the order %s".formatted(order));
      }
    }

    /// The cited passage on this aspect of the subject must tell the row's own day.
    void checkDate(
        Location place, List<String> passages, Aspect aspect, String about, LocalDate day) {
      passages.stream()
          .flatMap(id -> corpus.archive().passage(id).stream())
          .filter(p -> p.topic().aspect() == aspect && p.topic().about().equals(about))
          .filter(p -> differs(p, day))
          .forEach(p ->
              faults.add(
                  place, "the row says %s, passage '%s' says otherwise".formatted(day, p.id())));
    }

    private static boolean differs(Passage passage, LocalDate day) {
      return passage
          .occasion()
          .date()
          .filter(EventDate.Day.class::isInstance)
          .filter(date -> !date.start().equals(day))
          .isPresent();
    }
  }
}
