package org.isshistorian.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.archive.Name;

/// One entry of ambiguous.yaml.
final class AmbiguityReader {
  private static final Set<String> FIELDS = Set.of("spelling", "names");

  private final Set<String> known;

  AmbiguityReader(List<Name> names) {
    this.known = names.stream().map(Name::id).collect(Collectors.toSet());
  }

  Ambiguity read(Entry entry) {
    entry.allow(FIELDS);
    List<String> names = entry.texts("names");
    names.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> entry.fault("names", "'%s' is not in names/".formatted(id)));
    return new Ambiguity(entry.text("spelling"), names);
  }
}
