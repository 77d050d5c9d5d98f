package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.Rhythm;

/// What a subscription was told around a date in the years before.
///
/// @param years the passages of one year ago, of two, and so on
public record Memory(List<Set<String>> years) {
  private static final int YEARS = 3;
  public static final Memory NONE = new Memory(List.of());

  public Memory {
    years = List.copyOf(years);
  }

  /// What a subscription was told around this date in the years before it.
  public static Memory of(PostLog log, String subscription, Rhythm rhythm, LocalDate date) {
    List<PostLog.Span> spans = new ArrayList<>();
    for (int ago = 1; ago <= YEARS; ago++) {
      spans.add(span(rhythm, date.minusYears(ago)));
    }
    List<PostEntry> told = log.told(subscription, spans);
    return new Memory(spans.stream().map(span -> passages(told, span)).toList());
  }

  private static PostLog.Span span(Rhythm rhythm, LocalDate date) {
    return switch (rhythm) {
      case DAILY -> new PostLog.Span(date.minusDays(1), date.plusDays(1));
      case WEEKLY -> new PostLog.Span(date.minusDays(6), date.plusDays(6));
    };
  }

  private static Set<String> passages(List<PostEntry> told, PostLog.Span span) {
    return told.stream()
        .filter(entry -> span.covers(entry.key().date()))
        .flatMap(entry -> entry.passages().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The passages of one year ago.
  Set<String> lastYear() {
    return years.isEmpty() ? Set.of() : years.getFirst();
  }

  /// How many years ago a passage was told last; 0 for never, as far as is remembered.
  int yearsSince(String passage) {
    for (int i = 0; i < years.size(); i++) {
      if (years.get(i).contains(passage)) {
        return i + 1;
      }
    }
    return 0;
  }
}
