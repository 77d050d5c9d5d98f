package org.isshistorian.answer.computed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isshistorian.archive.Flight;

/// Which flights a question is about, and what they are called.
record FlightKind(Predicate<Flight> test, String one, String many) {
  private static final Set<String> CARGO =
      Set.of("cargo", "resupply", "supply", "freighter", "freighters");
  private static final Set<String> CREWED = Set.of("crewed", "manned");
  static final Set<String> WORDS = Wording.words(CARGO, CREWED);

  private static final Map<String, String> WRITTEN =
      Map.of(
          "space-shuttle", "space shuttle",
          "soyuz", "Soyuz spacecraft",
          "progress", "Progress cargo ship",
          "crew-dragon", "Crew Dragon",
          "cygnus", "Cygnus cargo ship",
          "atv", "ATV cargo ship",
          "htv", "HTV cargo ship",
          "htv-x", "HTV-X cargo ship",
          "starliner", "Starliner");

  /// The kind that a question names: one vehicle, cargo ships, crewed craft, or all. Empty where it
  /// names several or one without flights.
  static Optional<FlightKind> of(Wording wording, Ledger ledger) {
    boolean cargo = wording.hasAny(CARGO);
    boolean crewed = wording.hasAny(CREWED);
    if ((cargo && crewed) || wording.vehicles().size() > 1) {
      return Optional.empty();
    }
    if (wording.vehicles().isEmpty()) {
      return Optional.of(general(cargo, crewed, ledger));
    }
    String vehicle = wording.vehicles().getFirst();
    if (vehicle.endsWith("dragon") && !vehicle.equals("crew-dragon")) {
      return dragon(cargo || vehicle.startsWith("cargo "), crewed);
    }
    String id = vehicle.replaceFirst("^cargo ", "");
    boolean flew = ledger.flights().stream().anyMatch(flight -> flight.vehicle().equals(id));
    boolean plain = !cargo && !crewed && id.equals(vehicle);
    return flew && (plain || fits(id, cargo, ledger)) ? Optional.of(named(id)) : Optional.empty();
  }

  /// Whether all flights of a vehicle are such as the question calls them.
  private static boolean fits(String vehicle, boolean cargo, Ledger ledger) {
    return cargo != crewCarriers(ledger).contains(vehicle);
  }

  private static FlightKind named(String vehicle) {
    String one = WRITTEN.getOrDefault(vehicle, vehicle);
    String many = one.endsWith("spacecraft") ? one : one + "s";
    return new FlightKind(flight -> flight.vehicle().equals(vehicle), one, many);
  }

  private static Optional<FlightKind> dragon(boolean cargo, boolean crewed) {
    if (crewed) {
      return Optional.of(named("crew-dragon"));
    }
    Set<String> ids = cargo ? Set.of("dragon") : Set.of("dragon", "crew-dragon");
    String one = cargo ? "cargo Dragon" : "Dragon, with or without a crew,";
    String many = cargo ? "cargo Dragons" : "Dragons, with and without crews,";
    return Optional.of(new FlightKind(flight -> ids.contains(flight.vehicle()), one, many));
  }

  private static FlightKind general(boolean cargo, boolean crewed, Ledger ledger) {
    Set<String> carriers = crewCarriers(ledger);
    if (cargo) {
      return new FlightKind(
          flight -> !carriers.contains(flight.vehicle()), "cargo ship", "cargo ships");
    }
    return crewed
        ? new FlightKind(Flight::crewed, "crewed spacecraft", "crewed spacecraft")
        : new FlightKind(_ -> true, "visiting spacecraft", "visiting spacecraft");
  }

  /// The vehicles that carry people; a flight of theirs without a crew was a test and no cargo
  /// ship.
  private static Set<String> crewCarriers(Ledger ledger) {
    return ledger.flights().stream()
        .filter(Flight::crewed)
        .map(Flight::vehicle)
        .collect(Collectors.toSet());
  }
}
