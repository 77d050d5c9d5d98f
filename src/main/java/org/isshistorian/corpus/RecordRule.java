package org.isshistorian.corpus;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The rows of records/ name real names, cite passages, keep the order of time, agree with the days
/// that the sentences tell, and leave out no expedition and no spacewalk.
final class RecordRule implements CorpusRule {
  private static final Duration LONGEST_SPACEWALK = Duration.ofHours(10);

  /// The id of the name that an expedition's row is about.
  static String nameOf(Expedition expedition) {
    return "expedition-" + expedition.number();
  }

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Records records = corpus.archive().records();
    var rows = new Rows(corpus, faults);
    records.flights().forEach(flight -> flight(rows, flight));
    records.spacewalks().forEach(spacewalk -> spacewalk(rows, spacewalk));
    records.expeditions().forEach(expedition -> expedition(rows, expedition));
    records.stays().forEach(stay -> stay(rows, stay));
    rows.checkComplete(
        NameKind.SPACEWALK, records.spacewalks().stream().map(Spacewalk::id), "spacewalks");
    rows.checkComplete(
        NameKind.EXPEDITION, records.expeditions().stream().map(RecordRule::nameOf), "expeditions");
  }

  private static void flight(Rows rows, Flight flight) {
    Location place = rows.place("flight", flight.id());
    rows.checkNames(place, Stream.of(flight.id(), flight.vehicle()));
    rows.checkCited(place, flight.passages());
    Flight.Days days = flight.days();
    rows.checkOrder(
        place,
        Stream.of(Optional.of(days.launch()), days.arrival(), days.departure(), days.end()),
        "launch, arrival, departure, end");
    rows.checkDay(place, flight.id(), Aspect.LAUNCH, Optional.of(days.launch()));
    rows.checkDay(place, flight.id(), Aspect.ARRIVAL, days.arrival());
    rows.checkDay(place, flight.id(), Aspect.DEPARTURE, days.departure());
    rows.checkDay(place, flight.id(), Aspect.LANDING, days.end());
    rows.checkDay(place, flight.id(), Aspect.END, days.end());
  }

  private static void spacewalk(Rows rows, Spacewalk spacewalk) {
    Location place = rows.place("spacewalk", spacewalk.id());
    rows.checkNames(place, Stream.of(spacewalk.id()));
    rows.checkNames(place, spacewalk.spacewalkers().stream());
    rows.checkCited(place, spacewalk.passages());
    rows.checkDay(place, spacewalk.id(), Aspect.SPACEWALK, Optional.of(spacewalk.date()));
    spacewalk
        .length()
        .filter(length -> !length.isPositive() || length.compareTo(LONGEST_SPACEWALK) > 0)
        .ifPresent(length ->
            rows.faults().add(place, "%d minutes are no spacewalk".formatted(length.toMinutes())));
  }

  private static void expedition(Rows rows, Expedition expedition) {
    Location place = rows.place("expedition", String.valueOf(expedition.number()));
    rows.checkNames(place, Stream.of(nameOf(expedition)));
    rows.checkNames(place, expedition.members().commanders().stream());
    rows.checkNames(place, expedition.members().crew().stream());
    rows.checkCited(place, expedition.passages());
    Optional<LocalDate> start = Optional.of(expedition.start());
    rows.checkOrder(place, Stream.of(start, expedition.end()), "start, end");
    rows.checkDay(place, nameOf(expedition), Aspect.START, start);
    rows.checkDay(place, nameOf(expedition), Aspect.END, expedition.end());
  }

  private static void stay(Rows rows, Stay stay) {
    Location place = rows.place("stay", stay.person() + " " + stay.up().flight());
    rows.checkNames(place, Stream.of(stay.person(), stay.up().flight()));
    rows.checkNames(place, stay.down().stream().map(Stay.Trip::flight));
    rows.checkCited(place, stay.passages());
    Optional<LocalDate> landing = stay.down().map(Stay.Trip::day);
    rows.checkOrder(place, Stream.of(Optional.of(stay.up().day()), landing), "launch, landing");
  }

  /// What the checks of one corpus share.
  private record Rows(Corpus corpus, FaultLog faults, Map<String, List<Passage>> passages) {
    Rows(Corpus corpus, FaultLog faults) {
      this(
          corpus,
          faults,
          corpus.archive().passages().stream()
              .collect(Collectors.groupingBy(p -> p.topic().about())));
    }

    Location place(String kind, String id) {
      return corpus.place(kind, id);
    }

    void checkNames(Location place, Stream<String> ids) {
      ids.filter(id -> corpus.archive().name(id).isEmpty())
          .forEach(id -> faults.add(place, "'%s' is not in names/; add it there".formatted(id)));
    }

    void checkCited(Location place, List<String> cited) {
      if (cited.isEmpty()) {
        faults.add(place, "the row cites no passage; name those that tell of it");
      }
    }

    void checkOrder(Location place, Stream<Optional<LocalDate>> days, String order) {
      List<LocalDate> known = days.flatMap(Optional::stream).toList();
      if (!known.stream().sorted().toList().equals(known)) {
        faults.add(place, "days are not in the order %s".formatted(order));
      }
    }

    /// A passage on this aspect of the row's subject tells the row's own day, where both know one.
    void checkDay(Location place, String about, Aspect aspect, Optional<LocalDate> day) {
      for (Passage passage : passages.getOrDefault(about, List.of())) {
        if (passage.topic().aspect() == aspect && day.isPresent() && differs(passage, day.get())) {
          faults.add(
              place,
              "the row says %s, passage '%s' says otherwise".formatted(day.get(), passage.id()));
        }
      }
    }

    private static boolean differs(Passage passage, LocalDate day) {
      return passage
          .occasion()
          .date()
          .filter(EventDate.Day.class::isInstance)
          .filter(date -> !date.start().equals(day))
          .isPresent();
    }

    /// Where there are rows of a kind at all, every name of that kind has one.
    void checkComplete(NameKind kind, Stream<String> rows, String file) {
      Set<String> held = rows.collect(Collectors.toSet());
      corpus.archive().names().stream()
          .filter(name -> name.kind() == kind && !held.isEmpty() && !held.contains(name.id()))
          .map(Name::id)
          .forEach(id ->
              faults.add(
                  place("name", id), "'%s' has no row in records/%s.yaml".formatted(id, file)));
    }
  }
}
