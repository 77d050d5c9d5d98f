package org.isshistorian.answer.computed;

import java.time.LocalDate;
import org.isshistorian.archive.Passage;

/// Something that happened to a named thing on a known day: "the launch of Unity".
record Milestone(String name, String happening, LocalDate day, Passage passage) {
  /// "the launch of Unity on December 4, 1998".
  String written() {
    return "the %s of %s on %s".formatted(happening, name, Period.day(day));
  }
}
