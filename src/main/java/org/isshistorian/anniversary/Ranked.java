package org.isshistorian.anniversary;

import java.util.Comparator;
import java.util.List;

/// An anniversary with what speaks for and against telling it.
public record Ranked(Anniversary anniversary, List<Reason> reasons) {
  /// The best first, of equals the older event.
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingInt(Ranked::points)
          .reversed()
          .thenComparing(ranked -> ranked.anniversary().event().date())
          .thenComparing(ranked -> ranked.anniversary().passage().id());

  /// Why something counts for more or less.
  public record Reason(int points, String words) {}

  public Ranked {
    reasons = List.copyOf(reasons);
  }

  public int points() {
    return reasons.stream().mapToInt(Reason::points).sum();
  }

  String id() {
    return anniversary.passage().id();
  }
}
