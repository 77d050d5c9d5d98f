package org.isshistorian.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks into what Slack delivers before the SDK does: the SDK logs whole what it does not know,
/// and what people write is never logged.
final class Payloads {
  private static final Set<String> KNOWN =
      Set.of(
          "event_callback",
          "url_verification",
          "block_actions",
          "block_suggestion",
          "view_submission",
          "view_closed");

  private Payloads() {}

  /// Whether the SDK knows what to do with the body of a delivery over HTTP.
  static boolean isKnown(String body) {
    if (body.startsWith("{")) {
      return object(body).filter(Payloads::isKnown).isPresent();
    }
    Map<String, List<String>> form = form(body);
    if (form.containsKey("payload")) {
      return object(form.get("payload").get(0)).filter(Payloads::isKnown).isPresent();
    }
    return form.containsKey("command");
  }

  /// Whether the SDK knows what to do with a payload.
  static boolean isKnown(JsonObject payload) {
    if (payload.has("command")) {
      return true;
    }
    String type = text(payload, "type");
    return KNOWN.contains(type) && (!type.equals("event_callback") || isWhole(payload));
  }

  private static boolean isWhole(JsonObject callback) {
    return callback.get("event") instanceof JsonObject event
        && !text(event, "type").isEmpty()
        && !text(callback, "team_id").isEmpty()
        && !text(callback, "event_id").isEmpty();
  }

  /// The text of a field; empty for none.
  static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  static Optional<JsonObject> object(String json) {
    try {
      JsonElement element = JsonParser.parseString(json);
      return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException _) {
      return Optional.empty();
    }
  }

  /// The fields of a query or a form.
  static Map<String, List<String>> form(String encoded) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        fields
            .computeIfAbsent(decoded(pair.substring(0, sign)), _ -> new ArrayList<>())
            .add(decoded(pair.substring(sign + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
