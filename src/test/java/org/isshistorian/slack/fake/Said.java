package org.isshistorian.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// One thing that the bot did: a message, a form, a page.
///
/// @param way "chat.postMessage", "response_url", "views.open", ...
/// @param body what was sent, its blocks as JSON
public record Said(String way, String team, String channel, JsonObject body) {

  public String text() {
    return field("text");
  }

  public String thread() {
    return field("thread_ts");
  }

  /// "ephemeral", "in_channel", or empty.
  public String type() {
    return field("response_type");
  }

  public boolean replaces() {
    return "true".equals(field("replace_original"));
  }

  public String field(String name) {
    return body.has(name) ? body.get(name).getAsString() : "";
  }

  /// Every button, in order.
  public List<JsonObject> buttons() {
    List<JsonObject> buttons = new ArrayList<>();
    var blocks = body.has("blocks") ? body : body.getAsJsonObject("view");
    for (var block : blocks.getAsJsonArray("blocks")) {
      if (block.getAsJsonObject().get("type").getAsString().equals("actions")) {
        for (var element : block.getAsJsonObject().getAsJsonArray("elements")) {
          buttons.add(element.getAsJsonObject());
        }
      }
    }
    return buttons;
  }

  /// The button of this label.
  public JsonObject button(String label) {
    return buttons().stream()
        .filter(b -> b.has("text"))
        .filter(b -> b.getAsJsonObject("text").get("text").getAsString().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button '%s' in %s".formatted(label, body)));
  }
}
