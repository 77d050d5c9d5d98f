package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The last row before a period and the first one after it, for a period that has none.
record Nearest<T>(Optional<T> before, Optional<T> after, Function<T, LocalDate> day) {

  /// Of rows in order of their days.
  static <T> Nearest<T> of(List<T> rows, Function<T, LocalDate> day, Period period) {
    Optional<T> before =
        rows.stream().filter(row -> day.apply(row).isBefore(period.first())).reduce((_, b) -> b);
    Optional<T> after =
        rows.stream().filter(row -> day.apply(row).isAfter(period.last())).findFirst();
    return new Nearest<>(before, after, day);
  }

  boolean both() {
    return before.isPresent() && after.isPresent();
  }

  List<T> list() {
    return Stream.concat(before.stream(), after.stream()).toList();
  }

  /// Their days.
  String written() {
    return Sentences.listed(list().stream().map(day).map(Period::day).toList());
  }
}
