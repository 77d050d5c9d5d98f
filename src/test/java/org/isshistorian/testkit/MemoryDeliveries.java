package org.isshistorian.testkit;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isshistorian.chat.SeenDeliveries;

/// Deliveries that end with the test.
public final class MemoryDeliveries implements SeenDeliveries {
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();

  @Override
  public boolean firstTime(String id, Instant at) {
    return seen.putIfAbsent(id, at) == null;
  }

  @Override
  public void forgetBefore(Instant moment) {
    seen.values().removeIf(at -> at.isBefore(moment));
  }
}
