package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.util.List;

/// What is told on a date, and everything that could have been, the best first.
///
/// @param date the date of the post
/// @param days how many days it covers
/// @param told in the order in which it is told
public record Choice(LocalDate date, int days, List<Ranked> ranking, List<Ranked> told) {
  public Choice {
    ranking = List.copyOf(ranking);
    told = List.copyOf(told);
  }

  public boolean isEmpty() {
    return told.isEmpty();
  }

  /// Whether it tells of a loss: then nothing is decorated and nobody mentioned.
  public boolean isSombre() {
    return told.stream().anyMatch(ranked -> ranked.anniversary().isSombre());
  }

  public List<String> passages() {
    return told.stream().map(Ranked::id).toList();
  }
}
