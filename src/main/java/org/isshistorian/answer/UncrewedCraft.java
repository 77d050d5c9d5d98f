package org.isshistorian.answer;

import java.util.HashSet;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Flight;

/// The craft that carry nobody, by the records: flights without a crew, and vehicles none of whose
/// flights had one.
final class UncrewedCraft {
  private final Archive archive;

  UncrewedCraft(Archive archive) {
    this.archive = archive;
  }

  /// Whether this name's id is that of such a flight or vehicle.
  boolean contains(String id) {
    Set<String> crewed = new HashSet<>();
    Set<String> uncrewed = new HashSet<>();
    for (Flight flight : archive.records().flights()) {
      Set<String> group = flight.crewed() ? crewed : uncrewed;
      group.add(flight.id());
      group.add(flight.vehicle());
    }
    return uncrewed.contains(id) && !crewed.contains(id);
  }
}
