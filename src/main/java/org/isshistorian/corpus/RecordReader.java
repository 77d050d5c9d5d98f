package org.isshistorian.corpus;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// The typed rows of records/.
final class RecordReader {
  private final YamlFiles files;
  private final Registry registry;

  /// Remembers where a row stands, and complains of a second one of the same id.
  interface Registry {
    void remember(String kind, String id, Entry entry);
  }

  RecordReader(YamlFiles files, Registry registry) {
    this.files = files;
    this.registry = registry;
  }

  Records read(List<Passage> passages) throws IOException {
    Set<String> ids = passages.stream().map(Passage::id).collect(Collectors.toSet());
    return new Records(
        rows("flight", ids, RecordReader::flight, Flight::id),
        rows("spacewalk", ids, RecordReader::spacewalk, Spacewalk::id),
        rows("expedition", ids, RecordReader::expedition, e -> String.valueOf(e.number())),
        rows("stay", ids, RecordReader::stay, s -> s.person() + " " + s.up().flight()));
  }

  private <T> List<T> rows(
      String kind, Set<String> passages, Function<Entry, T> reader, Function<T, String> id)
      throws IOException {
    List<T> rows = new ArrayList<>();
    for (Entry entry : files.entries("records/" + kind + "s.yaml")) {
      T row = reader.apply(entry);
      registry.remember(kind, id.apply(row), entry);
      entry.texts("passages").stream()
          .filter(passage -> !passages.contains(passage))
          .forEach(p -> entry.fault("passages", "passage '%s' does not exist".formatted(p)));
      rows.add(row);
    }
    return rows;
  }

  private static Flight flight(Entry entry) {
    entry.allow(
        Set.of("id", "vehicle", "crewed", "launch", "arrival", "departure", "end", "passages"));
    return new Flight(
        entry.text("id"),
        entry.text("vehicle"),
        entry.truth("crewed"),
        new Flight.Days(
            entry.requiredDay("launch"),
            entry.day("arrival"),
            entry.day("departure"),
            entry.day("end")),
        entry.texts("passages"));
  }

  private static Spacewalk spacewalk(Entry entry) {
    entry.allow(Set.of("id", "date", "minutes", "spacewalkers", "passages"));
    Optional<Duration> length =
        entry.optionalText("minutes").map(_ -> Duration.ofMinutes(entry.number("minutes")));
    return new Spacewalk(
        entry.text("id"),
        entry.requiredDay("date"),
        length,
        entry.texts("spacewalkers"),
        entry.texts("passages"));
  }

  private static Expedition expedition(Entry entry) {
    entry.allow(Set.of("number", "start", "end", "commanders", "crew", "passages"));
    return new Expedition(
        entry.number("number"),
        entry.requiredDay("start"),
        entry.day("end"),
        new Expedition.Members(entry.texts("commanders"), entry.texts("crew")),
        entry.texts("passages"));
  }

  private static Stay stay(Entry entry) {
    entry.allow(
        Set.of("person", "flight-up", "launch", "flight-down", "landing", "role", "passages"));
    if (entry.optionalText("flight-down").isPresent() && entry.day("landing").isEmpty()) {
      entry.fault("flight-down", "flight-down without landing; leave it out while the stay lasts");
    }
    Optional<Stay.Trip> down =
        entry.day("landing").map(day -> new Stay.Trip(entry.text("flight-down"), day));
    return new Stay(
        entry.text("person"),
        new Stay.Trip(entry.text("flight-up"), entry.requiredDay("launch")),
        down,
        entry.text("role"),
        entry.texts("passages"));
  }
}
