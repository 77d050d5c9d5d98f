package org.isshistorian.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One journey of a person to the station, from launch to landing (UTC days); `end` is absent while
/// it lasts. Person and flights are name ids.
public record Stay(
    String person, Trip up, Optional<Trip> down, String role, List<String> passages) {

  /// One way: the flight and its day.
  public record Trip(String flight, LocalDate day) {
    public Trip {
      Objects.requireNonNull(flight);
      Objects.requireNonNull(day);
    }
  }

  public Stay {
    Objects.requireNonNull(person);
    Objects.requireNonNull(up);
    Objects.requireNonNull(down);
    Objects.requireNonNull(role);
    passages = List.copyOf(passages);
  }
}
