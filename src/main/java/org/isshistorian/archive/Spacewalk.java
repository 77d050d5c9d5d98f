package org.isshistorian.archive;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One spacewalk of the station's history: its UTC day of start, its length where known, and who
/// went out (name ids).
public record Spacewalk(
    String id,
    LocalDate date,
    Optional<Duration> length,
    List<String> spacewalkers,
    List<String> passages) {
  public Spacewalk {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(length);
    spacewalkers = List.copyOf(spacewalkers);
    passages = List.copyOf(passages);
  }
}
