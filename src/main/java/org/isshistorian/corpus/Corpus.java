package org.isshistorian.corpus;

import java.util.List;
import java.util.Map;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Source;

/// What was read from a corpus folder: the archive, every source of sources.yaml, used or not, and
/// where each passage, name, source and record row stands.
public record Corpus(Archive archive, List<Source> sources, Map<String, Location> places) {
  public Corpus {
    sources = List.copyOf(sources);
    places = Map.copyOf(places);
  }

  /// Where the entry of this kind and id stands. Kinds are `passage`, `name`, `source`, `flight`,
  /// `spacewalk`, `expedition` and `stay`.
  Location place(String kind, String id) {
    return places.getOrDefault(kind + " " + id, new Location("corpus", 0));
  }
}
