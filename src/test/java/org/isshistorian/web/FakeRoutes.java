package org.isshistorian.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Routes without a server.
final class FakeRoutes implements WebRoutes {
  private final Map<String, Function<WebCall, WebAnswer>> handlers = new HashMap<>();

  @Override
  public void route(
      String method, String path, int mostBytes, Function<WebCall, WebAnswer> handler) {
    handlers.put(method + " " + path, handler);
  }

  WebAnswer get(String path) {
    return handlers
        .get("GET " + path)
        .apply(new WebCall("GET", path, "", Map.<String, List<String>>of(), ""));
  }
}
