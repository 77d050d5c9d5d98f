package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A call that Discord got.
///
/// @param path below the address of the API, with its query
/// @param files what came beside the body
public record Recorded(String method, String path, JsonNode body, List<Upload> files) {
  public Recorded {
    files = List.copyOf(files);
  }

  public Recorded(String method, String path, JsonNode body) {
    this(method, path, body, List.of());
  }

  /// The path without its query.
  public String plainPath() {
    return path.replaceAll("\\?.*", "");
  }

  boolean is(String asked, String pattern) {
    return method.equals(asked) && plainPath().matches(pattern);
  }
}
