package org.isshistorian.command.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Anniversary;
import org.isshistorian.anniversary.CalendarFile;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;

/// The anniversaries of some days as a calendar for other programs.
public final class AnniversaryCalendar {
  private final List<Anniversary> anniversaries;

  private AnniversaryCalendar(List<Anniversary> anniversaries) {
    this.anniversaries = List.copyOf(anniversaries);
  }

  /// The calendar of the days from the first to the last, both included.
  ///
  /// @param kinds as people write them; where one is not known, there is no calendar
  public static Optional<AnniversaryCalendar> of(
      Archive archive, LocalDate first, LocalDate last, String kinds) {
    var almanac = new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
    return KindsText.parse(kinds)
        .map(wanted -> new AnniversaryCalendar(almanac.between(first, last, List.copyOf(wanted))));
  }

  /// The kinds that there are.
  public static List<String> kinds() {
    return KindsText.words();
  }

  /// The same with round ones alone.
  public AnniversaryCalendar round() {
    return new AnniversaryCalendar(
        anniversaries.stream().filter(anniversary -> anniversary.roundness() > 0).toList());
  }

  public int size() {
    return anniversaries.size();
  }

  /// As iCalendar.
  public String text(Instant made) {
    return CalendarFile.of(anniversaries, made);
  }
}
