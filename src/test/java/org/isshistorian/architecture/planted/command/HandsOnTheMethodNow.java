package org.isshistorian.architecture.planted.command;

import java.time.Instant;
import java.util.function.Supplier;

public record HandsOnTheMethodNow() {
  public Supplier<Instant> time() {
    return Instant::now;
  }
}
