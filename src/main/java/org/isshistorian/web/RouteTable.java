package org.isshistorian.web;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// The routes by path and method. What answers GET answers HEAD too.
final class RouteTable {
  private static final String GET = "GET";
  private static final String HEAD = "HEAD";

  private final Map<String, Map<String, Route>> routes = new ConcurrentHashMap<>();

  /// Adds a route.
  ///
  /// @throws IllegalArgumentException if this method and path are taken
  void add(String method, String path, Route route) {
    Map<String, Route> methods = routes.computeIfAbsent(path, _ -> new ConcurrentHashMap<>());
    if (methods.putIfAbsent(method, route) != null) {
      throw new IllegalArgumentException("two routes for %s %s".formatted(method, path));
    }
  }

  Optional<Route> find(String method, String path) {
    Map<String, Route> methods = routes.getOrDefault(path, Map.of());
    Route route = methods.get(method);
    return Optional.ofNullable(route == null && method.equals(HEAD) ? methods.get(GET) : route);
  }

  /// The methods that a path knows; none for a path that is unknown.
  SortedSet<String> methods(String path) {
    SortedSet<String> methods = new TreeSet<>(routes.getOrDefault(path, Map.of()).keySet());
    if (methods.contains(GET)) {
      methods.add(HEAD);
    }
    return methods;
  }
}
