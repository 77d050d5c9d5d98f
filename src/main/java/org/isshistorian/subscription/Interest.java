package org.isshistorian.subscription;

import java.util.Locale;

/// What a channel may want to hear of; the words with which people choose.
public enum Interest {
  LAUNCHES,
  ARRIVALS,
  DEPARTURES,
  SPACEWALKS,
  ASSEMBLY,
  CREWS,
  MILESTONES,
  INCIDENTS,
  SCIENCE,
  LIFE,
  PROGRAMME;

  /// As people write it: "launches".
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
