package org.isshistorian.archive;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A module, vehicle, flight, person, agency, place or topic: its canonical name and every alias by
/// which people ask for it.
public record Name(String id, String canonical, NameKind kind, List<String> aliases) {
  public Name {
    Objects.requireNonNull(id);
    Objects.requireNonNull(canonical);
    Objects.requireNonNull(kind);
    aliases = List.copyOf(aliases);
  }

  /// The canonical name first, then the aliases.
  public Stream<String> spellings() {
    return Stream.concat(Stream.of(canonical), aliases.stream());
  }
}
