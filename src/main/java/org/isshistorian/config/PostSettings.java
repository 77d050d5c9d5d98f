package org.isshistorian.config;

import java.time.Duration;

/// How anniversaries are posted.
///
/// @param catchUp how late a post may be, after an outage
/// @param leapDay when the 29th of February is remembered in other years
/// @param sombre how days of loss are treated
public record PostSettings(Duration catchUp, LeapDay leapDay, Sombre sombre) {

  /// The day of the 29th of February's anniversaries in years without one.
  public enum LeapDay {
    FEBRUARY_28,
    MARCH_1,
    SKIPPED
  }

  /// What a day of loss gets: a sober post, or none.
  public enum Sombre {
    SOBER,
    SKIPPED
  }
}
