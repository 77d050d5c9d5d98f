package org.isshistorian.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Spacewalk;

/// How far the records reach: beyond their last day they say nothing.
record RecordReach(LocalDate first, LocalDate last) {
  /// The days from the first to the last that any flight or spacewalk tells of; empty where there
  /// are none.
  static Optional<RecordReach> of(Records records) {
    Stream<LocalDate> flown = records.flights().stream().flatMap(RecordReach::days);
    return Stream.concat(flown, records.spacewalks().stream().map(Spacewalk::date))
        .map(day -> new RecordReach(day, day))
        .reduce(RecordReach::spanning);
  }

  private static Stream<LocalDate> days(Flight flight) {
    Flight.Days days = flight.days();
    return Stream.of(Optional.of(days.launch()), days.arrival(), days.departure(), days.end())
        .flatMap(Optional::stream);
  }

  private RecordReach spanning(RecordReach other) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return new RecordReach(
        Stream.of(first, other.first).min(order).orElseThrow(),
        Stream.of(last, other.last).max(order).orElseThrow());
  }
}
