package org.isshistorian.answer;

import java.util.HashSet;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Flight;

/// The craft that carry nobody, by the records: flights without a crew, and vehicles none of whose
/// flights had one. The records are read when the first question needs them.
final class UncrewedCraft {
  private final Archive archive;
  private volatile Set<String> ids;

  UncrewedCraft(Archive archive) {
    this.archive = archive;
  }

  /// Whether this name's id is that of such a flight or vehicle.
  boolean contains(String id) {
    if (ids == null) {
      ids = read();
    }
    return ids.contains(id);
  }

  private Set<String> read() {
    Set<String> crewed = new HashSet<>();
    Set<String> uncrewed = new HashSet<>();
    for (Flight flight : archive.records().flights()) {
      Set<String> group = flight.crewed() ? crewed : uncrewed;
      group.add(flight.id());
      group.add(flight.vehicle());
    }
    uncrewed.removeAll(crewed);
    return Set.copyOf(uncrewed);
  }
}
