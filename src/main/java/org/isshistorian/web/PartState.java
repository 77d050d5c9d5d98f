package org.isshistorian.web;

import java.util.Objects;

/// Whether one part of the bot works, in words for whoever runs it: no secret, no address.
public record PartState(boolean ready, String detail) {
  public PartState {
    Objects.requireNonNull(detail);
  }

  /// It works.
  public static PartState ready(String detail) {
    return new PartState(true, detail);
  }

  /// It does not work at present.
  public static PartState waiting(String detail) {
    return new PartState(false, detail);
  }
}
