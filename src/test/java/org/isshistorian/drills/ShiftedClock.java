package org.isshistorian.drills;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The machine's clock, some time ahead or behind: the same in all processes.
record ShiftedClock(Duration shift) implements InstantSource {
  static ShiftedClock to(String instant) {
    return new ShiftedClock(Duration.between(Instant.now(), Instant.parse(instant)));
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(shift);
  }

  ShiftedClock later(Duration by) {
    return new ShiftedClock(shift.plus(by));
  }
}
