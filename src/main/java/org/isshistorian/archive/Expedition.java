package org.isshistorian.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One expedition: its number, its first and last UTC day, its commanders in their order and its
/// whole crew (name ids).
public record Expedition(
    int number, LocalDate start, Optional<LocalDate> end, Members members, List<String> passages) {

  /// Who led an expedition and who was on it; commanders are crew too.
  public record Members(List<String> commanders, List<String> crew) {
    public Members {
      commanders = List.copyOf(commanders);
      crew = List.copyOf(crew);
    }
  }

  public Expedition {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    Objects.requireNonNull(members);
    passages = List.copyOf(passages);
  }
}
