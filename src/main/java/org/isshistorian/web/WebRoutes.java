package org.isshistorian.web;

import java.util.function.Function;

/// Where an adapter puts what it takes over HTTP. Routes may be added while the server runs.
@FunctionalInterface
public interface WebRoutes {
  /// Answers calls of this method and path; bodies beyond `mostBytes` are refused with 413 before
  /// they are read whole. The handler runs on a virtual thread; one that throws gives a 500.
  void route(String method, String path, int mostBytes, Function<WebCall, WebAnswer> handler);
}
