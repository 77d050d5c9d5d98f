package org.isshistorian.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads evaluation files: JSON lines with `id`, `question` and either `answers` or `"decline":
/// true`.
public final class EvaluationFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String JUDGED = "judge";

  private EvaluationFile() {}

  /// The questions of a file. Those with `"match": "judge"`, which no string can score, are left
  /// out.
  ///
  /// @throws IOException if the file cannot be read, or a line is not what it should be; the
  ///   message says where
  public static List<EvaluationItem> read(Path file) throws IOException {
    List<EvaluationItem> items = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode node = parse(file, i + 1, lines.get(i));
        if (!node.path("match").asText().equals(JUDGED)) {
          items.add(item(file, i + 1, node));
        }
      }
    }
    return items;
  }

  private static JsonNode parse(Path file, int line, String text) throws IOException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IOException(file + ":" + line + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static EvaluationItem item(Path file, int line, JsonNode node) throws IOException {
    boolean decline = node.path("decline").asBoolean(false);
    if (!node.hasNonNull("id") || !node.hasNonNull("question")) {
      throw new IOException(file + ":" + line + ": needs an id and a question");
    }
    if (decline == node.path("answers").isArray()) {
      throw new IOException(file + ":" + line + ": needs either answers or \"decline\": true");
    }
    List<List<String>> gold = decline ? List.of() : gold(node);
    if (!decline && (gold.isEmpty() || gold.stream().anyMatch(List::isEmpty))) {
      throw new IOException(file + ":" + line + ": needs at least one answer");
    }
    return new EvaluationItem(node.get("id").asText(), node.get("question").asText(), gold);
  }

  private static List<List<String>> gold(JsonNode node) {
    if (!node.path("match").asText("any").equals("all")) {
      return List.of(texts(node.get("answers")));
    }
    List<List<String>> groups = new ArrayList<>();
    node.get("answers").forEach(g -> groups.add(g.isArray() ? texts(g) : List.of(g.asText())));
    return groups;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
