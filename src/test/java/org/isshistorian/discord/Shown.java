package org.isshistorian.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What people see of a message.
final class Shown {
  private static final int TEXT = 10;
  private static final int BUTTON = 2;

  private Shown() {}

  static String text(JsonNode message) {
    List<String> texts = new ArrayList<>();
    visit(message, TEXT, texts, "content");
    return String.join("\n", texts);
  }

  static List<String> buttons(JsonNode message) {
    List<String> labels = new ArrayList<>();
    visit(message, BUTTON, labels, "label");
    return labels;
  }

  private static void visit(JsonNode node, int type, List<String> found, String field) {
    for (JsonNode component : node.path("components")) {
      if (component.path("type").asInt() == type) {
        found.add(component.path(field).asText());
      }
      visit(component, type, found, field);
    }
  }
}
