package org.isshistorian.corpus;

import java.util.List;
import java.util.Map;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Source;

/// What was read from a corpus folder: the archive, every source of sources.yaml, used or not, the
/// spellings that names share on purpose, and where each passage, name, source and record row
/// stands.
public record Corpus(
    Archive archive,
    List<Source> sources,
    List<Ambiguity> ambiguities,
    Map<String, Location> places) {
  public Corpus {
    sources = List.copyOf(sources);
    ambiguities = List.copyOf(ambiguities);
    places = Map.copyOf(places);
  }

  /// Where the entry of this kind and id stands. Kinds are `passage`, `name`, `source`, `flight`,
  /// `ambiguity`, `spacewalk`, `expedition` and `stay`.
  Location place(String kind, String id) {
    return places.getOrDefault(kind + " " + id, Location.NOWHERE);
  }
}
