package org.isshistorian.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The rules that Slack holds blocks against, and the error that it gives.
public final class BlockRules {
  /// Slack itself refuses from about 11,300 on.
  private static final int LONGEST_SUM = 10_000;

  private final int mostBlocks;
  private final boolean inputs;
  private int sum;

  private BlockRules(int mostBlocks, boolean inputs) {
    this.mostBlocks = mostBlocks;
    this.inputs = inputs;
  }

  /// What is wrong with a message's blocks.
  public static Optional<String> ofMessage(JsonArray blocks) {
    return new BlockRules(50, false).check(blocks);
  }

  static Optional<String> ofHome(JsonObject view) {
    return new BlockRules(100, false).check(view.getAsJsonArray("blocks"));
  }

  static Optional<String> ofModal(JsonObject view) {
    try {
      text(view.getAsJsonObject("title"), "plain_text", 24);
      text(view.getAsJsonObject("submit"), "plain_text", 24);
      text(view.getAsJsonObject("close"), "plain_text", 24);
      atMost(view.get("callback_id"), 255);
    } catch (IllegalArgumentException e) {
      return Optional.of("invalid_arguments " + e.getMessage());
    }
    return new BlockRules(100, true).check(view.getAsJsonArray("blocks"));
  }

  private Optional<String> check(JsonArray blocks) {
    try {
      require(!blocks.isEmpty() && blocks.size() <= mostBlocks, "number of blocks");
      Set<String> ids = new HashSet<>();
      for (JsonElement block : blocks) {
        block(block.getAsJsonObject());
        if (block.getAsJsonObject().has("block_id")) {
          require(ids.add(block.getAsJsonObject().get("block_id").getAsString()), "block_id twice");
        }
      }
    } catch (IllegalArgumentException e) {
      return Optional.of("invalid_blocks " + e.getMessage());
    }
    return sum > LONGEST_SUM ? Optional.of("msg_blocks_too_long") : Optional.empty();
  }

  private void block(JsonObject block) {
    switch (block.get("type").getAsString()) {
      case "header" -> sum += text(block.getAsJsonObject("text"), "plain_text", 150);
      case "rich_text" -> richText(block.getAsJsonArray("elements"));
      case "actions" -> actions(block.getAsJsonArray("elements"));
      case "divider" -> {}
      case "image" -> {
        atMost(block.get("alt_text"), 2_000);
        atMost(block.get("image_url"), 3_000);
      }
      case "input" -> input(block);
      default -> throw new IllegalArgumentException("a block of type " + block.get("type"));
    }
  }

  private void richText(JsonArray elements) {
    require(!elements.isEmpty(), "an empty rich_text");
    for (JsonElement element : elements) {
      String type = element.getAsJsonObject().get("type").getAsString();
      require(
          Set.of("rich_text_section", "rich_text_quote", "rich_text_preformatted").contains(type),
          "a rich_text element of type " + type);
      JsonArray parts = element.getAsJsonObject().getAsJsonArray("elements");
      require(!parts.isEmpty(), "an empty " + type);
      parts.forEach(part -> inline(part.getAsJsonObject()));
    }
  }

  private void inline(JsonObject part) {
    switch (part.get("type").getAsString()) {
      case "text" -> sum += atMost(part.get("text"), LONGEST_SUM);
      case "link" -> {
        sum += part.has("text") ? atMost(part.get("text"), LONGEST_SUM) : 0;
        sum += atMost(part.get("url"), 3_000);
        require(part.get("url").getAsString().matches("https?://\\S+"), "an url");
      }
      case "usergroup" -> atMost(part.get("usergroup_id"), 50);
      case "user" -> atMost(part.get("user_id"), 50);
      case "broadcast" -> atMost(part.get("range"), 10);
      default -> throw new IllegalArgumentException("an inline element " + part.get("type"));
    }
  }

  private void actions(JsonArray elements) {
    require(!elements.isEmpty() && elements.size() <= 25, "number of elements");
    Set<String> ids = new HashSet<>();
    for (JsonElement each : elements) {
      JsonObject element = each.getAsJsonObject();
      atMost(element.get("action_id"), 255);
      require(ids.add(element.get("action_id").getAsString()), "action_id twice");
      if (element.get("type").getAsString().equals("button")) {
        sum += text(element.getAsJsonObject("text"), "plain_text", 75);
        atMost(element.get("value"), 2_000);
      } else {
        text(element.getAsJsonObject("placeholder"), "plain_text", 150);
      }
    }
  }

  private void input(JsonObject block) {
    require(inputs, "an input outside of a modal");
    text(block.getAsJsonObject("label"), "plain_text", 2_000);
    text(block.getAsJsonObject("hint"), "plain_text", 2_000);
    JsonObject element = block.getAsJsonObject("element");
    atMost(element.get("action_id"), 255);
    require(
        Set.of("conversations_select", "timepicker", "plain_text_input", "external_select")
            .contains(element.get("type").getAsString()),
        "an input of type " + element.get("type"));
  }

  private static int text(JsonObject text, String type, int most) {
    require(text != null && text.get("type").getAsString().equals(type), "a text of " + type);
    return atMost(text.get("text"), most);
  }

  private static int atMost(JsonElement text, int most) {
    require(text != null && text.isJsonPrimitive(), "a missing text");
    int length = text.getAsString().length();
    require(length > 0 && length <= most, "a text of %d characters".formatted(length));
    return length;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
