package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;

/// A call that Discord got.
///
/// @param path below the address of the API, with its query
public record Recorded(String method, String path, JsonNode body) {
  /// The path without its query.
  public String plainPath() {
    return path.replaceAll("\\?.*", "");
  }

  boolean is(String asked, String pattern) {
    return method.equals(asked) && plainPath().matches(pattern);
  }
}
