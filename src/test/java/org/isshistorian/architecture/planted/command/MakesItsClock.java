package org.isshistorian.architecture.planted.command;

import java.time.Clock;

public record MakesItsClock() {
  public Clock clock() {
    return Clock.systemUTC();
  }
}
