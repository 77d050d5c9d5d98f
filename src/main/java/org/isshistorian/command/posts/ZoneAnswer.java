package org.isshistorian.command.posts;

import java.time.ZoneId;
import java.util.List;

/// Which time zone is meant.
sealed interface ZoneAnswer {
  /// That one.
  record Found(ZoneId zone) implements ZoneAnswer {}

  /// One of these: it must be asked back.
  record Several(List<ZoneId> zones) implements ZoneAnswer {
    public Several {
      zones = List.copyOf(zones);
    }
  }

  /// None that is known.
  record Unknown() implements ZoneAnswer {}
}
