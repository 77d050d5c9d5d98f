package org.isshistorian.testkit;

import java.time.Instant;
import java.time.InstantSource;

/// A clock that runs, some times faster than real ones, and can be set. May be used from several
/// threads.
public final class RunningClock implements InstantSource {
  private final int speed;
  private Instant from;
  private long since;

  private RunningClock(String instant, int speed) {
    this.speed = speed;
    set(Instant.parse(instant));
  }

  /// A clock at a moment, that runs `speed` times as fast as real ones.
  public static RunningClock at(String instant, int speed) {
    return new RunningClock(instant, speed);
  }

  @Override
  public synchronized Instant instant() {
    return from.plusNanos((System.nanoTime() - since) * speed);
  }

  public synchronized void set(Instant instant) {
    from = instant;
    since = System.nanoTime();
  }

  public void set(String instant) {
    set(Instant.parse(instant));
  }
}
