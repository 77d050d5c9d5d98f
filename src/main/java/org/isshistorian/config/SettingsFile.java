package org.isshistorian.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The settings of a YAML file, by their places in it.
record SettingsFile(Path file) {

  /// What it sets; empty where there is no file. What it holds and nobody knows is a mistake: a
  /// misspelled setting would otherwise be passed over in silence.
  Map<Setting, String> read(List<String> mistakes) throws IOException {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    if (!Files.exists(file)) {
      return given;
    }
    try {
      List<Entry> entries = new ArrayList<>();
      collect("", new YAMLMapper().readTree(file.toFile()), entries);
      entries.forEach(entry -> take(entry, given, mistakes));
    } catch (JsonProcessingException e) {
      mistakes.add("%s cannot be read: %s".formatted(file.getFileName(), e.getOriginalMessage()));
    }
    return given;
  }

  private record Entry(String path, String text) {}

  private static void collect(String path, JsonNode node, List<Entry> entries) {
    if (node.isObject()) {
      node.properties()
          .forEach(field ->
              collect(
                  path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                  field.getValue(),
                  entries));
    } else if (node.isArray()) {
      entries.add(
          new Entry(
              path,
              StreamSupport.stream(node.spliterator(), false)
                  .map(JsonNode::asText)
                  .collect(Collectors.joining(","))));
    } else if (!node.isNull() && !node.isMissingNode()) {
      entries.add(new Entry(path, node.asText()));
    }
  }

  private void take(Entry entry, Map<Setting, String> given, List<String> mistakes) {
    for (Setting setting : Setting.values()) {
      if (!setting.path().isEmpty() && setting.path().equals(entry.path())) {
        given.put(setting, entry.text());
        return;
      }
    }
    mistakes.add(
        "%s sets '%s', which is not known; known are %s"
            .formatted(file.getFileName(), entry.path(), Setting.paths()));
  }
}
