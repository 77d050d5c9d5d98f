package org.isshistorian.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The YAML files of a corpus folder, as entries that know their lines.
final class YamlFiles {
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final Path corpus;
  private final FaultLog faults;

  YamlFiles(Path corpus, FaultLog faults) {
    this.corpus = corpus;
    this.faults = faults;
  }

  /// The entries of every `.yaml` file in or below a folder of the corpus (or of that one file), by
  /// path; none where there is no such folder.
  List<Entry> entries(String place) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path file : files(corpus.resolve(place))) {
      read(file, entries);
    }
    return entries;
  }

  static List<Path> files(Path place) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void read(Path file, List<Entry> entries) throws IOException {
    String name = shown(file);
    try (JsonParser parser = MAPPER.getFactory().createParser(file.toFile())) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return;
      }
      if (first != JsonToken.START_ARRAY) {
        faults.add(at(name, parser), "not a list; every entry starts with '- id:'");
        return;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entries.add(entry(name, parser));
      }
      if (parser.currentToken() != JsonToken.END_ARRAY) {
        faults.add(at(name, parser), "not a mapping; every entry starts with '- id:'");
      }
    } catch (JsonProcessingException e) {
      var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      faults.add(new Location(name, line), "not YAML: " + e.getOriginalMessage());
    }
  }

  private Entry entry(String name, JsonParser parser) throws IOException {
    Location start = at(name, parser);
    Map<String, Entry.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Location place = at(name, parser);
      parser.nextToken();
      if (fields.put(key, new Entry.Field(place, MAPPER.readTree(parser))) != null) {
        faults.add(place, "field '%s' stands twice; keep one".formatted(key));
      }
    }
    return new Entry(start, fields, faults);
  }

  private static Location at(String name, JsonParser parser) {
    return new Location(name, parser.currentTokenLocation().getLineNr());
  }

  private String shown(Path file) {
    return corpus.getFileName() + "/" + corpus.relativize(file).toString().replace('\\', '/');
  }
}
