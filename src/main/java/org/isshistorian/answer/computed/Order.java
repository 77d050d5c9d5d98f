package org.isshistorian.answer.computed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Which of several a question asks for: the first, the fifth, the last, the longest, the shortest.
record Order(String written, Kind kind, int place) {
  /// How rows are put in order.
  enum Kind {
    DATE,
    LENGTH
  }

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Set<String> LAST = Set.of("last", "latest", "final", "newest");
  static final Set<String> WORDS =
      Wording.words(
          Set.copyOf(ORDINALS), LAST, Set.of("longest", "shortest", "earliest", "most", "recent"));

  /// The order word of a question. Empty where there is none, or several; the "last" of "how long
  /// did it last" is a verb.
  static Optional<Order> of(Wording wording) {
    List<String> words = wording.rest().stream().filter(WORDS::contains).distinct().toList();
    if (words.equals(List.of("most", "recent"))) {
      return Optional.of(new Order("last", Kind.DATE, -1));
    }
    boolean verb =
        words.size() == 2
            && words.getLast().equals("last")
            && wording.rest().getLast().equals("last");
    return words.size() == 1 || verb ? of(words.getFirst()) : Optional.empty();
  }

  private static Optional<Order> of(String word) {
    return switch (word) {
      case "longest" -> Optional.of(new Order(word, Kind.LENGTH, -1));
      case "shortest" -> Optional.of(new Order(word, Kind.LENGTH, 0));
      case "earliest" -> Optional.of(new Order("first", Kind.DATE, 0));
      case "most", "recent" -> Optional.empty();
      default ->
          Optional.of(
              LAST.contains(word)
                  ? new Order("last", Kind.DATE, -1)
                  : new Order(word, Kind.DATE, ORDINALS.indexOf(word)));
    };
  }

  boolean isByLength() {
    return kind == Kind.LENGTH;
  }

  /// The row asked for. Empty where there are too few, or where two are equal.
  <T, K extends Comparable<K>> List<T> pick(List<T> rows, Function<T, K> key) {
    List<T> sorted = rows.stream().sorted(Comparator.comparing(key)).toList();
    int at = place < 0 ? sorted.size() - 1 : place;
    if (at >= sorted.size() || at < 0) {
      return List.of();
    }
    K wanted = key.apply(sorted.get(at));
    List<T> equal = sorted.stream().filter(row -> key.apply(row).equals(wanted)).toList();
    return equal.size() == 1 ? equal : List.of();
  }

  /// The row that is the longest or shortest by days, if no other comes within one day of it: days
  /// alone do not tell which of those is it.
  <T> List<T> pickClear(List<T> rows, ToLongFunction<T> days) {
    List<T> picked = pick(rows, days::applyAsLong);
    boolean clear =
        picked.stream()
            .mapToLong(days)
            .allMatch(length ->
                rows.stream().filter(row -> Math.abs(days.applyAsLong(row) - length) <= 1).count()
                    == 1);
    return clear ? picked : List.of();
  }
}
