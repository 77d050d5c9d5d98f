package org.isshistorian.command.posts;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as people write it: 9, 9:00, 9am, 9 p.m., 21.30, 21h30, 0900, noon.
final class TimeText {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})?)?(?:\\s*uhr|\\s*h)?\\s*([ap])?\\.?(?:m\\.?)?");
  private static final Pattern DIGITS = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Map<String, LocalTime> WORDS =
      Map.of("noon", LocalTime.NOON, "midday", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT);

  private TimeText() {}

  static Optional<LocalTime> parse(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    if (WORDS.containsKey(typed)) {
      return Optional.of(WORDS.get(typed));
    }
    Matcher digits = DIGITS.matcher(typed);
    if (digits.matches()) {
      return time(digits.group(1), digits.group(2), null);
    }
    Matcher clock = CLOCK.matcher(typed);
    boolean marked = typed.endsWith("m") || typed.endsWith("m.");
    return clock.matches() && marked == (clock.group(3) != null)
        ? time(clock.group(1), clock.group(2), clock.group(3))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(String hours, String minutes, String half) {
    int hour = Integer.parseInt(hours);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    boolean twelve = half != null;
    if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour == 0)) {
      return Optional.empty();
    }
    int from = twelve ? hour % 12 : hour;
    return Optional.of(LocalTime.of(twelve && half.equals("p") ? from + 12 : from, minute));
  }
}
