package org.isshistorian.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The YAML files of a corpus folder, as entries that know their lines.
final class YamlFiles {
  private static final YAMLMapper MAPPER = new YAMLMapper();
  private static final Pattern YAML = Pattern.compile(".*\\.yaml");
  private static final Pattern UNREAD = Pattern.compile(".*\\.ya?ml");

  private static final Pattern PROBLEM_LINE = Pattern.compile("\\bline (\\d+), column");

  private final Path corpus;
  private final FaultLog faults;
  private final Set<Path> read = new HashSet<>();

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
      read.add(file);
    }
    return entries;
  }

  /// Reports every YAML file of the corpus whose entries nobody asked for: a misspelled file would
  /// be lost without a word.
  void reportUnread() throws IOException {
    for (Path file : files(corpus, UNREAD)) {
      if (!read.contains(file)) {
        faults.add(
            new Location(shown(file), 0),
            "this file is not read; the YAML files of names/, timeline/, topics/ and records/ are");
      }
    }
  }

  static List<Path> files(Path place) throws IOException {
    return files(place, YAML);
  }

  private static List<Path> files(Path place, Pattern name) throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(path -> name.matcher(path.toString()).matches()).sorted().toList();
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
      } else if (parser.nextToken() != null) {
        faults.add(at(name, parser), "a second list; write one list in a file, without '---'");
      }
    } catch (JsonProcessingException e) {
      faults.add(new Location(name, line(e)), "not YAML: " + problem(e));
    }
  }

  /// The parser's own place is where it was when it gave up; the last one in its message is that of
  /// the problem.
  private static int line(JsonProcessingException e) {
    return PROBLEM_LINE
        .matcher(e.getOriginalMessage())
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .reduce((_, last) -> last)
        .orElseGet(() -> e.getLocation() == null ? 1 : e.getLocation().getLineNr());
  }

  /// The message without the excerpts of the file in it, which are indented.
  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .collect(Collectors.joining("; "));
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
