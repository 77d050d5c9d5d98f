package org.isshistorian.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Scores as a table for people, which is a Markdown table too.
public final class ScoreTable {
  private ScoreTable() {}

  /// A column for each score, by its name.
  public static String of(Map<String, Score> scores) {
    Score any = scores.values().iterator().next();
    String heads = String.join(" | ", scores.keySet());
    return String.join(
        "\n",
        List.of(
            "| %d questions, %d to decline | %s |".formatted(any.questions(), any.traps(), heads),
            "|---|" + "---|".repeat(scores.size()),
            line("answered right", scores, s -> percent(s.right(), s.questions())),
            line("declined wrongly", scores, s -> percent(s.declinedWrongly(), s.questions())),
            line(
                "answered wrong (not right, not declined)",
                scores,
                s -> percent(s.wrong() - s.traps() + s.declinedRightly(), s.questions())),
            line("declined rightly", scores, s -> percent(s.declinedRightly(), s.traps())),
            line(
                "highlight right, of those right",
                scores,
                s -> percent(s.highlightRight(), s.right())),
            line(
                "date right, of those that ask for one",
                scores,
                s -> percent(s.dateRight(), s.dateAsked()))));
  }

  private static String line(
      String label, Map<String, Score> scores, Function<Score, String> value) {
    String values = scores.values().stream().map(value).collect(Collectors.joining(" | "));
    return "| %s | %s |".formatted(label, values);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : "%.1f %% (%d)".formatted(Score.percent(part, whole), part);
  }

  /// One question and how it ended, on one line.
  public static String row(Evaluation.Row row) {
    return "%-16s %s | %s | %s | gold %s"
        .formatted(
            row.outcome().name().toLowerCase(Locale.ROOT),
            row.item().id(),
            row.item().question(),
            row.said().map(s -> s.sentence() + " [" + s.highlight() + "]").orElse("-"),
            row.item().gold());
  }
}
