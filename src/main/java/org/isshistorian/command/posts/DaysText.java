package org.isshistorian.command.posts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Days of the week as people write them: daily, weekdays, weekends, monday, mon,wed,fri, mon-fri.
final class DaysText {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int SHORTEST = 3;

  private DaysText() {}

  static Optional<Set<DayOfWeek>> parse(String text) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    return switch (typed) {
      case "daily", "everyday", "all" -> Optional.of(EnumSet.allOf(DayOfWeek.class));
      case "weekday", "weekdays", "workdays" -> Optional.of(EnumSet.complementOf(copy(WEEKEND)));
      case "weekend", "weekends" -> Optional.of(copy(WEEKEND));
      default -> listed(typed);
    };
  }

  private static EnumSet<DayOfWeek> copy(Set<DayOfWeek> days) {
    return EnumSet.copyOf(days);
  }

  private static Optional<Set<DayOfWeek>> listed(String typed) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : typed.split("[,+/]", -1)) {
      List<Optional<DayOfWeek>> ends = new ArrayList<>();
      for (String end : part.split("-", -1)) {
        ends.add(day(end));
      }
      if (ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      addAll(days, ends.getFirst().orElseThrow(), ends.getLast().orElseThrow());
    }
    return Optional.of(days);
  }

  private static void addAll(Set<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
    DayOfWeek day = first;
    days.add(day);
    while (day != last) {
      day = day.plus(1);
      days.add(day);
    }
  }

  private static Optional<DayOfWeek> day(String text) {
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      if (name.startsWith(text) || (name + "s").equals(text)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /// As [#parse] reads it.
  static String written(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "daily";
    }
    return days.stream()
        .sorted()
        .map(day -> day.name().substring(0, SHORTEST).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  /// For people: "every day", "on Monday, Friday".
  static String said(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return "every day";
    }
    return days.stream()
        .sorted()
        .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "on ", ""));
  }
}
