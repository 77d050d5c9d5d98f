package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What Discord refuses of a message: the limits of components.
final class MessageRules {
  private static final int COMPONENTS_V2 = 1 << 15;
  private static final int MOST_TEXT = 4_000;
  private static final int MOST_COMPONENTS = 40;
  private static final int MOST_BUTTONS = 5;
  private static final int ACTION_ROW = 1;
  private static final int TEXT = 10;

  private final Set<String> ids = new HashSet<>();
  private int text;
  private int components;
  private String broken = "";

  private MessageRules() {}

  /// The first rule that a message breaks.
  static Optional<String> broken(JsonNode message) {
    var rules = new MessageRules();
    boolean second = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
    if (second && !message.path("content").asText("").isEmpty()) {
      return Optional.of("content beside components of version 2");
    }
    if (!second) {
      return message.path("content").asText("").length() > 2_000
          ? Optional.of("content is too long")
          : Optional.empty();
    }
    rules.visit(message.path("components"));
    rules.require(rules.text <= MOST_TEXT, "text of %d characters".formatted(rules.text));
    rules.require(rules.components > 0 && rules.components <= MOST_COMPONENTS, "component count");
    return Optional.of(rules.broken).filter(rule -> !rule.isEmpty());
  }

  private void visit(JsonNode list) {
    for (JsonNode component : list) {
      components++;
      int type = component.path("type").asInt();
      if (type == TEXT) {
        text += component.path("content").asText().length();
        require(!component.path("content").asText().isBlank(), "empty text");
      }
      if (type == ACTION_ROW) {
        require(component.path("components").size() <= MOST_BUTTONS, "buttons in a row");
      }
      String id = component.path("custom_id").asText("");
      require(id.isEmpty() || ids.add(id), "two components of one custom_id");
      require(id.length() <= 100, "custom_id is too long");
      require(component.path("label").asText("").length() <= 80, "label is too long");
      visit(component.path("components"));
    }
  }

  private void require(boolean kept, String rule) {
    if (!kept && broken.isEmpty()) {
      broken = rule;
    }
  }
}
