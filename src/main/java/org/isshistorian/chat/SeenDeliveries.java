package org.isshistorian.chat;

import java.time.Instant;

/// Which deliveries of a platform were taken already: shared by all instances, kept over restarts.
public interface SeenDeliveries {
  /// Notes a delivery, durably.
  ///
  /// @param id unique among all platforms: "slack:Ev123"
  /// @return whether it is seen for the first time; of several callers at once one is told so
  boolean firstTime(String id, Instant at);

  /// Forgets deliveries that were noted before this moment.
  void forgetBefore(Instant moment);
}
