package org.isshistorian.archive;

import java.util.List;

/// The typed rows that counting and who-was-aboard work on. Each row cites the passages that tell
/// of it.
public record Records(
    List<Flight> flights,
    List<Spacewalk> spacewalks,
    List<Expedition> expeditions,
    List<Stay> stays) {
  public static final Records NONE = new Records(List.of(), List.of(), List.of(), List.of());

  public Records {
    flights = List.copyOf(flights);
    spacewalks = List.copyOf(spacewalks);
    expeditions = List.copyOf(expeditions);
    stays = List.copyOf(stays);
  }
}
