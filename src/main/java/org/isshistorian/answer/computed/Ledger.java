package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The records in order of date, how far they reach, and the passages behind each. They are read
/// when the first question needs them.
final class Ledger {
  private final Archive archive;
  private final Supplier<Records> records;
  private volatile Rows rows;

  /// The records as they are needed here.
  private record Rows(
      List<Flight> flights,
      List<Spacewalk> spacewalks,
      List<Expedition> expeditions,
      List<Stay> stays,
      Map<String, Flight> flightsById,
      LocalDate covered) {

    static Rows of(Records records) {
      List<Flight> flights =
          sorted(records.flights(), Comparator.comparing(f -> f.days().launch()));
      List<Spacewalk> spacewalks =
          sorted(
              records.spacewalks(),
              Comparator.comparing(Spacewalk::date).thenComparing(Spacewalk::id));
      return new Rows(
          flights,
          spacewalks,
          sorted(records.expeditions(), Comparator.comparingInt(Expedition::number)),
          sorted(records.stays(), Comparator.comparing(stay -> stay.up().day())),
          flights.stream().collect(Collectors.toMap(Flight::id, Function.identity())),
          Stream.concat(spacewalks.stream().map(Spacewalk::date), days(flights))
              .max(Comparator.naturalOrder())
              .orElse(Period.START));
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
      return rows.stream().sorted(order).toList();
    }

    private static Stream<LocalDate> days(List<Flight> flights) {
      return flights.stream()
          .map(Flight::days)
          .flatMap(days ->
              Stream.of(Optional.of(days.launch()), days.arrival(), days.departure(), days.end())
                  .flatMap(Optional::stream));
    }
  }

  Ledger(Archive archive, Supplier<Records> records) {
    this.archive = archive;
    this.records = records;
  }

  private Rows rows() {
    Rows made = rows;
    if (made == null) {
      made = Rows.of(records.get());
      rows = made;
    }
    return made;
  }

  /// The last day that any record tells of.
  LocalDate covered() {
    return rows().covered();
  }

  List<Flight> flights() {
    return rows().flights();
  }

  Optional<Flight> flight(String id) {
    return Optional.ofNullable(rows().flightsById().get(id));
  }

  List<Spacewalk> spacewalks() {
    return rows().spacewalks();
  }

  List<Expedition> expeditions() {
    return rows().expeditions();
  }

  List<Stay> stays() {
    return rows().stays();
  }

  /// How a name is written; its id where it has none.
  String written(String id) {
    return archive.name(id).map(Name::canonical).orElse(id);
  }

  /// "A, B and C".
  String written(List<String> ids) {
    return Sentences.listed(ids.stream().map(this::written).toList());
  }

  Passages passages() {
    return new Passages();
  }

  /// Collects the passages behind a figure: of each record the one that tells of it most plainly.
  final class Passages {
    private final List<Passage> found = new ArrayList<>();

    Passages of(Spacewalk spacewalk) {
      return add(spacewalk.passages(), spacewalk.id(), Aspect.SPACEWALK);
    }

    Passages of(Flight flight) {
      return add(flight.passages(), flight.id(), Aspect.LAUNCH);
    }

    Passages of(Expedition expedition) {
      return add(expedition.passages(), "expedition-" + expedition.number(), Aspect.START);
    }

    Passages crewOf(Expedition expedition) {
      return add(expedition.passages(), "expedition-" + expedition.number(), Aspect.CREW);
    }

    Passages commandOf(Expedition expedition) {
      return add(expedition.passages(), "expedition-" + expedition.number(), Aspect.COMMANDER);
    }

    Passages of(Stay stay) {
      return add(stay.passages(), stay.person(), Aspect.STAY);
    }

    Passages of(Passage passage) {
      if (!found.contains(passage)) {
        found.add(passage);
      }
      return this;
    }

    private Passages add(List<String> ids, String about, Aspect aspect) {
      ids.stream()
          .flatMap(id -> archive.passage(id).stream())
          .min(
              Comparator.comparing((Passage p) -> !p.topic().about().equals(about))
                  .thenComparing(p -> p.topic().aspect() != aspect))
          .ifPresent(this::of);
      return this;
    }

    List<Passage> list() {
      return found;
    }
  }
}
