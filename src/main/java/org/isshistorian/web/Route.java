package org.isshistorian.web;

import java.util.Objects;
import java.util.function.Function;

/// What answers the calls of one method and path, and how long their bodies may be.
record Route(int mostBytes, Function<WebCall, WebAnswer> handler) {
  Route {
    Objects.requireNonNull(handler);
    if (mostBytes < 0) {
      throw new IllegalArgumentException("a bound of bytes is not negative: " + mostBytes);
    }
  }
}
