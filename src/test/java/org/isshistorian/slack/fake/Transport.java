package org.isshistorian.slack.fake;

import com.google.gson.JsonObject;

/// A way by which Slack delivers. A delivery counts as taken only if it is acknowledged within
/// three seconds.
public interface Transport {
  /// Delivers once.
  ///
  /// @param kind "events_api", "slash_commands" or "interactive"
  /// @param attempt 0 for the first time, else a repetition
  /// @return what came with the acknowledgement; an [AssertionError] if there was none
  JsonObject deliver(String kind, JsonObject payload, int attempt) throws InterruptedException;
}
