package org.isshistorian.anniversary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.subscription.Plan;

/// Chooses what a post tells: significance first, a round count of years lifts an event, having
/// been told in the years before lowers it, and no post is last year's again where something else
/// could be told. A loss gives way to nothing.
public final class Chooser {
  private static final int WEEK = 7;
  private static final int DIGEST = 5;
  private static final int MINOR = 3;
  private static final int PER_SIGNIFICANCE = 10;

  private final Almanac almanac;

  public Chooser(Almanac almanac) {
    this.almanac = almanac;
  }

  public Choice choose(Plan plan, LocalDate date, Memory memory) {
    return switch (plan.rhythm()) {
      case DAILY -> daily(plan, date, memory);
      case WEEKLY -> weekly(plan, date, memory);
    };
  }

  private Choice daily(Plan plan, LocalDate date, Memory memory) {
    List<Ranked> ranking = ranking(plan, date, memory);
    return new Choice(date, 1, ranking, renewed(ranking, plan.taste().count(), memory));
  }

  private Choice weekly(Plan plan, LocalDate date, Memory memory) {
    List<List<Ranked>> days =
        date.datesUntil(date.plusDays(WEEK)).map(day -> ranking(plan, day, memory)).toList();
    List<Ranked> best =
        days.stream()
            .flatMap(day -> day.stream().limit(1))
            .sorted(Ranked.BEST_FIRST)
            .limit(DIGEST)
            .sorted(Comparator.comparing(ranked -> ranked.anniversary().on()))
            .toList();
    List<Ranked> all = days.stream().flatMap(List::stream).sorted(Ranked.BEST_FIRST).toList();
    return new Choice(date, WEEK, all, best);
  }

  private List<Ranked> ranking(Plan plan, LocalDate date, Memory memory) {
    return almanac.on(date).stream()
        .filter(anniversary -> plan.taste().wants(anniversary.interest()))
        .map(anniversary -> ranked(anniversary, memory))
        .sorted(Ranked.BEST_FIRST)
        .toList();
  }

  private static Ranked ranked(Anniversary anniversary, Memory memory) {
    Ranked.Reason significance =
        new Ranked.Reason(
            anniversary.significance() * PER_SIGNIFICANCE,
            "significance " + anniversary.significance());
    return new Ranked(
        anniversary,
        Stream.of(
                Optional.of(significance), roundness(anniversary), repetition(anniversary, memory))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Ranked.Reason> roundness(Anniversary anniversary) {
    int points =
        switch (anniversary.roundness()) {
          case 25 -> 20;
          case 20 -> 16;
          case 10 -> 12;
          case 5 -> 8;
          default -> 0;
        };
    if (points > 0) {
      return Optional.of(new Ranked.Reason(points, "round: " + anniversary.years() + " years"));
    }
    return anniversary.nextRoundness() > 0 && !anniversary.isSombre()
        ? Optional.of(
            new Ranked.Reason(-6, "next year it is round: %d".formatted(anniversary.years() + 1)))
        : Optional.empty();
  }

  private static Optional<Ranked.Reason> repetition(Anniversary anniversary, Memory memory) {
    int since = memory.yearsSince(anniversary.passage().id());
    if (since == 0 || anniversary.isSombre()) {
      return Optional.empty();
    }
    boolean minor = anniversary.significance() <= MINOR;
    int points = (minor ? -24 : -9) / since;
    String when = since == 1 ? "last year" : since + " years ago";
    return Optional.of(new Ranked.Reason(points, "told " + when));
  }

  /// The best of a ranking; where that is what was told a year ago, its last gives way to the best
  /// of the others.
  private static List<Ranked> renewed(List<Ranked> ranking, int count, Memory memory) {
    List<Ranked> best = new ArrayList<>(ranking.subList(0, Math.min(count, ranking.size())));
    Set<String> ids = new HashSet<>(best.stream().map(Ranked::id).toList());
    boolean again = memory.lastYear().containsAll(ids);
    if (!again || ranking.size() == best.size() || best.getLast().anniversary().isSombre()) {
      return best;
    }
    List<Ranked> others = ranking.subList(best.size(), ranking.size());
    Ranked other =
        others.stream()
            .filter(ranked -> !memory.lastYear().contains(ranked.id()))
            .findFirst()
            .orElse(others.getFirst());
    best.set(best.size() - 1, other);
    return best;
  }
}
