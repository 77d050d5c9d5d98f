package org.isshistorian.testkit.discord;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Discord's ids: when something was made, and a number.
final class Snowflakes {
  private static final long EPOCH = Instant.parse("2015-01-01T00:00:00Z").toEpochMilli();
  private static final int TIME_BITS = 22;

  private final InstantSource clock;
  private final AtomicLong count = new AtomicLong();

  Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  String next() {
    long time = clock.millis() - EPOCH;
    return Long.toString((time << TIME_BITS) | (count.incrementAndGet() & 0x3FFFFF));
  }
}
