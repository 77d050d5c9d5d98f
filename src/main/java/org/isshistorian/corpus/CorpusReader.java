package org.isshistorian.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Source;

/// Reads a corpus folder. Reading goes on after a fault; whoever reads looks at the fault log
/// before using the result.
public final class CorpusReader {
  private static final int VERSION_LENGTH = 16;

  private final Path folder;
  private final FaultLog faults;
  private final Map<String, Location> places = new HashMap<>();

  public CorpusReader(Path folder, FaultLog faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /// Reads sources, names, passages, records and declared ambiguities.
  ///
  /// @throws IOException if the folder is missing or a file cannot be read
  public Corpus read() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is not a corpus folder");
    }
    var files = new YamlFiles(folder, faults);
    var sources = new SourceReader();
    List<Source> read = all(files.entries("sources.yaml"), "source", sources::read, Source::id);
    List<Name> names = all(files.entries("names"), "name", new NameReader()::read, Name::id);
    var passageReader = new PassageReader(read, names);
    List<Entry> entries = new ArrayList<>(files.entries("timeline"));
    entries.addAll(files.entries("topics"));
    List<Passage> passages = all(entries, "passage", passageReader::read, Passage::id);
    Records records = new RecordReader(files, this::remember).read(passages);
    List<Ambiguity> ambiguities =
        all(
            files.entries("ambiguous.yaml"),
            "ambiguity",
            new AmbiguityReader(names)::read,
            Ambiguity::spelling);
    files.reportUnread();
    var archive = new Archive(version(folder), names, passages, records);
    return new Corpus(archive, read, ambiguities, places);
  }

  private <T> List<T> all(
      List<Entry> entries, String kind, Function<Entry, T> reader, Function<T, String> id) {
    return entries.stream()
        .map(entry -> {
          T value = reader.apply(entry);
          remember(kind, id.apply(value), entry);
          return value;
        })
        .toList();
  }

  private void remember(String kind, String id, Entry entry) {
    Location earlier = places.put(kind + " " + id, entry.location());
    if (earlier != null) {
      entry.fault("id", "%s '%s' stands also at %s; ids are unique".formatted(kind, id, earlier));
    }
  }

  /// The corpus version: a hash over the names and contents of all its YAML files.
  ///
  /// @throws IOException if a file cannot be read
  public static String version(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : YamlFiles.files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
