package org.isshistorian.discord.rest;

import java.time.Duration;

/// Lets time pass: for real, or in a test at once.
@FunctionalInterface
public interface Pause {
  /// As long as it says.
  Pause REAL = Thread::sleep;

  void take(Duration duration) throws InterruptedException;
}
