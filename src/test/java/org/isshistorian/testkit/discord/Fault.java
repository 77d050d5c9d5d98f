package org.isshistorian.testkit.discord;

import java.time.Duration;
import java.util.Map;

/// Something that goes wrong with a call.
public sealed interface Fault {
  /// It is not done; this is the answer.
  record Refusal(int status, String body, Map<String, String> headers) implements Fault {
    public Refusal {
      headers = Map.copyOf(headers);
    }
  }

  /// It is done, and the line breaks before the answer.
  record LostAnswer() implements Fault {}

  /// It is done, and the answer takes a while.
  record SlowAnswer(Duration delay) implements Fault {}

  static Fault status(int status) {
    return new Refusal(status, "{\"message\": \"fault\", \"code\": 0}", Map.of());
  }

  /// Discord's own error.
  static Fault error(int status, int code) {
    return new Refusal(
        status, "{\"message\": \"fault %1$d\", \"code\": %1$d}".formatted(code), Map.of());
  }

  /// Too many calls, here or everywhere.
  static Fault tooMany(Duration wait, boolean global) {
    String body =
        "{\"message\": \"You are being rate limited.\", \"retry_after\": %d.0, \"global\": %b}"
            .formatted(wait.toSeconds(), global);
    String seconds = Long.toString(wait.toSeconds());
    return new Refusal(
        429,
        body,
        global
            ? Map.of("retry-after", seconds, "x-ratelimit-global", "true")
            : Map.of("retry-after", seconds, "x-ratelimit-scope", "user"));
  }
}
