package org.isshistorian.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One flight to the station. `id` is its name's id; days are UTC; `vehicle` is the id of the
/// vehicle's name.
public record Flight(String id, String vehicle, boolean crewed, Days days, List<String> passages) {

  /// The days of a flight; those that did not happen, or are not known, are absent.
  public record Days(
      LocalDate launch,
      Optional<LocalDate> arrival,
      Optional<LocalDate> departure,
      Optional<LocalDate> end) {
    public Days {
      Objects.requireNonNull(launch);
      Objects.requireNonNull(arrival);
      Objects.requireNonNull(departure);
      Objects.requireNonNull(end);
    }
  }

  public Flight {
    Objects.requireNonNull(id);
    Objects.requireNonNull(vehicle);
    Objects.requireNonNull(days);
    passages = List.copyOf(passages);
  }
}
