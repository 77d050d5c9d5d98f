package org.isshistorian.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One call over HTTP.
///
/// @param query what follows the `?`, undecoded; empty for nothing
/// @param headers by lower-case name
/// @param body read as UTF-8; within the bound of its route
public record WebCall(
    String method, String path, String query, Map<String, List<String>> headers, String body) {
  public WebCall {
    headers = Map.copyOf(headers);
  }

  /// The first value of a header, whose name may be written in any case.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
