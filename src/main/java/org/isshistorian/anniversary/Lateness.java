package org.isshistorian.anniversary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// How late a post is.
///
/// @param most how late it may be
record Lateness(Instant due, Instant now, ZoneId zone, Duration most) {
  /// From here on a post says that it is late.
  static final Duration NOTICED = Duration.ofMinutes(5);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm, MMMM d", Locale.US);

  private Duration by() {
    return Duration.between(due, now);
  }

  boolean isTooMuch() {
    return by().compareTo(most) > 0;
  }

  boolean isLate() {
    return by().compareTo(NOTICED) > 0;
  }

  /// Whether it would be too much at another moment.
  boolean isTooMuchAt(Instant moment) {
    return new Lateness(due, moment, zone, most).isTooMuch();
  }

  /// What a late post says of itself.
  Optional<String> label() {
    return isLate()
        ? Optional.of("Late: this was due at %s (%s).".formatted(local(), zone.getId()))
        : Optional.empty();
  }

  /// Why it was not posted any more.
  String excuse() {
    return "It was due at %s (%s) and could not be posted within %s."
        .formatted(local(), zone.getId(), written(most));
  }

  private String local() {
    return MOMENT.format(due.atZone(zone));
  }

  private static String written(Duration span) {
    if (span.toMinutesPart() == 0) {
      return span.toHours() == 1 ? "an hour" : span.toHours() + " hours";
    }
    return span.toMinutes() + " minutes";
  }
}
