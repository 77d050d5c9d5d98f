package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/// JSON as the fake reads and writes it.
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /// What the text says; a JSON null for an empty one.
  public static JsonNode read(String text) {
    try {
      return text.isBlank() ? MAPPER.nullNode() : MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An object from a template of [String#formatted].
  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be one more library.
  public static ObjectNode object(String template, Object... arguments) {
    return (ObjectNode) read(template.formatted(arguments));
  }

  public static ObjectNode empty() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /// Over several lines, for a file that people read.
  public static String pretty(JsonNode json) {
    return json.toPrettyString();
  }
}
