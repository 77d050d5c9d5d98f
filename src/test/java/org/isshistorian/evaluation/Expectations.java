package org.isshistorian.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiPredicate;

/// The expected measures, which are data beside the question set.
record Expectations(Map<Measure, Integer> values) {
  private static final String HEAD =
      "# Written by RegressionTest with -DupdateExpected; docs/evaluation.md says more.";

  Expectations {
    values = Map.copyOf(values);
  }

  /// Reads a file that has every measure.
  ///
  /// @throws IOException if it cannot be read, or a measure is missing or not a number
  static Expectations read(Path file) throws IOException {
    var properties = new Properties();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<Measure, Integer> values = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      String value = properties.getProperty(measure.key(), "");
      if (!value.matches("\\d+")) {
        throw new IOException("%s: '%s' needs a number".formatted(file, measure.key()));
      }
      values.put(measure, Integer.valueOf(value));
    }
    return new Expectations(values);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (Measure measure : Measure.values()) {
      lines.add(measure.key() + "=" + values.get(measure));
    }
    Files.write(file, lines);
  }

  /// The measures that are worse than expected.
  List<Measure> worse(Expectations actual) {
    return which(actual, (measure, value) -> measure.isWorse(values.get(measure), value));
  }

  /// The measures that are better than expected.
  List<Measure> better(Expectations actual) {
    return which(actual, (measure, value) -> measure.isBetter(values.get(measure), value));
  }

  private static List<Measure> which(Expectations actual, BiPredicate<Measure, Integer> test) {
    return List.of(Measure.values()).stream()
        .filter(measure -> test.test(measure, actual.values.get(measure)))
        .toList();
  }

  /// Expected, actual and difference of every measure, as a table.
  String table(Expectations actual) {
    var table =
        new StringBuilder("%-18s %9s %7s %11s%n".formatted("", "expected", "actual", "+/-"));
    for (Measure measure : Measure.values()) {
      int expected = values.get(measure);
      int is = actual.values.get(measure);
      table.append(
          "%-18s %9d %7d %+11d%s%n"
              .formatted(measure.key(), expected, is, is - expected, mark(measure, expected, is)));
    }
    return table.toString();
  }

  private static String mark(Measure measure, int expected, int actual) {
    if (measure.isWorse(expected, actual)) {
      return "  WORSE";
    }
    return measure.isBetter(expected, actual) ? "  better" : "";
  }
}
