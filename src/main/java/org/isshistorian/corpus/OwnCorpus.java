package org.isshistorian.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;

/// The pages of the user's own, which stand beside the corpus: each a folder with `sources.yaml`
/// and `passages.yaml`. They keep to the form of the corpus, not to its house rules.
public record OwnCorpus(Path folder) {

  /// An archive with the passages of these pages behind those of the project; what it held of such
  /// pages before is gone. Faults go into the log; a folder that is missing adds nothing.
  ///
  /// @throws IOException if a file cannot be read
  public Archive addTo(Archive archive, FaultLog faults) throws IOException {
    List<Passage> passages =
        new ArrayList<>(archive.passages().stream().filter(OwnCorpus::isOfTheProject).toList());
    String project = archive.version().split("\\+", -1)[0];
    List<Path> pages = pages();
    if (pages.isEmpty()) {
      return new Archive(project, archive.names(), passages, archive.records());
    }
    Set<String> ids = new HashSet<>(passages.stream().map(Passage::id).toList());
    for (Path page : pages) {
      read(page, archive, ids, passages, faults);
    }
    String version = project + "+" + CorpusReader.version(folder);
    return new Archive(version, archive.names(), passages, archive.records());
  }

  private static boolean isOfTheProject(Passage passage) {
    return passage.citation().source().publisher().kind() != SourceKind.OWN;
  }

  private List<Path> pages() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void read(
      Path page, Archive archive, Set<String> ids, List<Passage> passages, FaultLog faults)
      throws IOException {
    var files = new YamlFiles(page, faults);
    List<Source> sources = new ArrayList<>();
    for (Entry entry : files.entries("sources.yaml")) {
      Source source = new SourceReader().read(entry);
      if (source.publisher().kind() != SourceKind.OWN) {
        entry.fault("kind", "a page of your own is of kind OWN");
      }
      sources.add(source);
    }
    var reader = new PassageReader(sources, archive.names());
    for (Entry entry : files.entries("passages.yaml")) {
      Passage passage = reader.read(entry);
      if (!ids.add(passage.id())) {
        entry.fault("id", "passage '%s' stands twice; ids are unique".formatted(passage.id()));
      }
      passages.add(passage);
    }
    files.reportUnread();
  }
}
