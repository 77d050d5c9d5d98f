package org.isshistorian.architecture.planted.command;

import java.time.Instant;

public record AsksForTheInstant() {
  public Instant time() {
    return Instant.now();
  }
}
