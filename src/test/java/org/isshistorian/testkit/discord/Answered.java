package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// What the fake answers to a call.
record Answered(int status, JsonNode body, Map<String, String> headers) {
  static Answered ok(JsonNode body) {
    return new Answered(200, body, Map.of());
  }

  static Answered nothing() {
    return new Answered(204, Json.read(""), Map.of());
  }

  static Answered error(int status, int code, String message) {
    return new Answered(
        status, Json.object("{\"message\": \"%s\", \"code\": %d}", message, code), Map.of());
  }

  boolean isGood() {
    return status < 300;
  }
}
