package org.isshistorian.architecture.planted.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public record BreaksNothing(Clock clock) {
  public Instant instant() {
    return Instant.now(clock);
  }

  public LocalDate day() {
    return LocalDate.now(clock);
  }

  public String home() {
    return System.getProperty("user.home");
  }

  public ExecutorService executor() {
    return Executors.newSingleThreadExecutor(Thread.ofVirtual().name("posting").factory());
  }
}
