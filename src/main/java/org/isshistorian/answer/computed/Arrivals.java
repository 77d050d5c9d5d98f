package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.PassageKind;

/// Which flights never reached the station: those that came down within days of their launch, and
/// those of which the passages tell an incident and no docking.
final class Arrivals {
  private static final int SHORTEST_VISIT = 3;
  private static final Set<PassageKind> DOCKINGS =
      EnumSet.of(PassageKind.DOCKING, PassageKind.BERTHING);

  private final Archive archive;

  Arrivals(Archive archive) {
    this.archive = archive;
  }

  boolean missed(Flight flight) {
    boolean seen =
        flight.days().arrival().isPresent()
            || flight.days().departure().isPresent()
            || tells(flight, DOCKINGS);
    return !seen && (isShort(flight) || tells(flight, EnumSet.of(PassageKind.INCIDENT)));
  }

  private static boolean isShort(Flight flight) {
    LocalDate shortest = flight.days().launch().plusDays(SHORTEST_VISIT);
    return flight.days().end().filter(end -> end.isBefore(shortest)).isPresent();
  }

  private boolean tells(Flight flight, Set<PassageKind> kinds) {
    List<String> passages = flight.passages();
    return passages.stream()
        .flatMap(id -> archive.passage(id).stream())
        .anyMatch(passage -> kinds.contains(passage.occasion().kind()));
  }
}
