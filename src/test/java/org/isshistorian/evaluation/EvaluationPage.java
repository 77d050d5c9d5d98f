package org.isshistorian.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// `docs/evaluation.md`: what stands between its marks is written from a run, the rest by people.
final class EvaluationPage {
  static final String BEGIN = "<!-- measured by RegressionTest; -DupdateExpected rewrites it -->";
  static final String END = "<!-- end of what is measured -->";

  private EvaluationPage() {}

  /// Puts text between the marks of a page, if it has them.
  ///
  /// @throws IOException if the page cannot be read or written
  static void update(Path page, String measured) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin >= 0 && end > begin) {
      String before = text.substring(0, begin + BEGIN.length());
      Files.writeString(page, before + "\n\n" + measured + "\n\n" + text.substring(end));
    }
  }

  /// The measured part of `docs/evaluation.md`.
  static String measured(RegressionRun run) {
    Map<Measure, Integer> values = run.measured().values();
    Score score = run.historian();
    return """
    Over %d passages (%d of them events with a day) from %d sources:

    %s

    The retriever alone, before any ranking, has a right passage among its first five for %.1f %% (%d) of the questions.

    ## What each scorer adds

    The candidates are ordered by a weighted sum of scores. Were nothing declined, a right passage would stand first for
    %d of the %d questions. The table shows that number without each of the scores in turn, the other weights unchanged;
    the further it falls, the more the score adds.

    %s\
    """
        .formatted(
            values.get(Measure.PASSAGES),
            values.get(Measure.EVENTS),
            values.get(Measure.SOURCES),
            ScoreTable.of(run.scores()),
            Score.percent(values.get(Measure.IN_TOP_FIVE), score.questions()),
            values.get(Measure.IN_TOP_FIVE),
            run.leaveOneOut().get(""),
            score.questions(),
            leaveOneOut(run.leaveOneOut()));
  }

  private static String leaveOneOut(Map<String, Integer> right) {
    int all = right.get("");
    String rows =
        right.entrySet().stream()
            .filter(entry -> !entry.getKey().isEmpty())
            .sorted(Comparator.comparingInt(Map.Entry::getValue))
            .map(e -> "| %s | %d | %+d |".formatted(e.getKey(), e.getValue(), e.getValue() - all))
            .collect(Collectors.joining("\n"));
    return "| without | right first | difference |\n|---|---|---|\n" + rows;
  }
}
