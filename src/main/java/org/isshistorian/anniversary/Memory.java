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
    return of(log.told(subscription, spans(rhythm, date)), rhythm, date);
  }

  /// The same, from entries among which are those of [#spansUpTo] it or the day after.
  static Memory of(List<PostEntry> told, Rhythm rhythm, LocalDate date) {
    return new Memory(spans(rhythm, date).stream().map(span -> passages(told, span)).toList());
  }

  /// The dates whose posts are remembered on a date or on the day before it.
  static List<PostLog.Span> spansUpTo(Rhythm rhythm, LocalDate date) {
    List<PostLog.Span> before = spans(rhythm, date.minusDays(1));
    List<PostLog.Span> spans = new ArrayList<>();
    for (PostLog.Span span : spans(rhythm, date)) {
      spans.add(new PostLog.Span(before.get(spans.size()).first(), span.last()));
    }
    return spans;
  }

  /// The dates whose posts are remembered on a date: of a year before, of two, and so on.
  private static List<PostLog.Span> spans(Rhythm rhythm, LocalDate date) {
    List<PostLog.Span> spans = new ArrayList<>();
    for (int ago = 1; ago <= YEARS; ago++) {
      spans.add(span(rhythm, date.minusYears(ago)));
    }
    return spans;
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
        .filter(entry -> !(entry.state() instanceof PostEntry.State.Skipped))
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
