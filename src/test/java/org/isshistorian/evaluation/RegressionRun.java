package org.isshistorian.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.answer.Historian;
import org.isshistorian.answer.RankingProbe;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Question;
import org.isshistorian.search.PlainBm25;
import org.isshistorian.testkit.MemoryHistorian;

/// One run of the question set through the real pipeline over an archive, step by step.
final class RegressionRun {
  private static final int TOP = 5;

  /// A day that stays, so that ages and "ten years ago" do.
  private static final AskContext DAY = AskContext.on(LocalDate.of(2026, 11, 24));

  private final Archive archive;
  private final List<EvaluationItem> items;
  private final MemoryHistorian parts;
  private final AnswerMatcher matcher;
  private final Score historian;
  private final Score bm25;

  RegressionRun(Archive archive, List<EvaluationItem> items) throws IOException {
    this.archive = archive;
    this.items = List.copyOf(items);
    this.parts = MemoryHistorian.over(archive);
    this.matcher = new AnswerMatcher(archive.passages());
    var evaluation = new Evaluation(matcher);
    Historian answering = parts.historian();
    this.historian =
        evaluation.run(items, q -> Evaluation.said(answering.ask(new Question(q), DAY))).score();
    try (var search = new PlainBm25(archive.passages())) {
      this.bm25 = evaluation.run(items, q -> search.first(q).map(RegressionRun::said)).score();
    }
  }

  /// A plain search has no highlight of its own, so it is given the passage's value.
  private static Evaluation.Said said(Passage passage) {
    String highlight = passage.topic().value().orElse(passage.text());
    return new Evaluation.Said(passage.text(), highlight, passage.anyDate());
  }

  Score historian() {
    return historian;
  }

  Score bm25() {
    return bm25;
  }

  /// Both scores by the names of their columns.
  Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("ISS Historian", historian);
    scores.put("plain BM25", bm25);
    return scores;
  }

  Expectations measured() {
    Map<Measure, Integer> values = new EnumMap<>(Measure.class);
    values.put(Measure.PASSAGES, archive.passages().size());
    values.put(Measure.EVENTS, archive.timeline().entries().size());
    values.put(Measure.SOURCES, sources());
    values.put(Measure.QUESTIONS, historian.questions());
    values.put(Measure.TO_DECLINE, historian.traps());
    values.put(Measure.IN_TOP_FIVE, inTopFive());
    values.put(Measure.ANSWERED_RIGHT, historian.right());
    values.put(
        Measure.ANSWERED_WRONG,
        historian.questions() - historian.right() - historian.declinedWrongly());
    values.put(Measure.DECLINED_RIGHTLY, historian.declinedRightly());
    values.put(Measure.HIGHLIGHT_RIGHT, historian.highlightRight());
    values.put(Measure.DATE_RIGHT, historian.dateRight());
    values.put(Measure.BM25_RIGHT, bm25.right());
    return new Expectations(values);
  }

  private int sources() {
    return (int)
        archive.passages().stream().map(p -> p.citation().source().id()).distinct().count();
  }

  private int inTopFive() {
    var probe = new RankingProbe(parts);
    return (int)
        answerable().stream()
            .filter(item ->
                probe.trial(item.question()).retrieved(TOP).stream()
                    .anyMatch(f -> isRight(item, f)))
            .count();
  }

  private List<EvaluationItem> answerable() {
    return items.stream().filter(item -> !item.mustBeDeclined()).toList();
  }

  private boolean isRight(EvaluationItem item, Answer.Found found) {
    Passage passage = found.passage();
    return matcher.isRight(item.gold(), passage.text(), found.highlighted(), passage.anyDate());
  }

  /// How many questions have a right passage first, were nothing declined: with every scorer (under
  /// the empty name), and without each.
  Map<String, Integer> leaveOneOut() {
    var probe = new RankingProbe(parts);
    Map<EvaluationItem, RankingProbe.Trial> trials = new LinkedHashMap<>();
    answerable().forEach(item -> trials.put(item, probe.trial(item.question())));
    Map<String, Integer> right = new TreeMap<>();
    right.put("", rightFirst(trials, Set.of()));
    for (String scorer : RankingProbe.scorers(trials.values())) {
      right.put(scorer, rightFirst(trials, Set.of(scorer)));
    }
    return right;
  }

  private int rightFirst(Map<EvaluationItem, RankingProbe.Trial> trials, Set<String> without) {
    int right = 0;
    for (var trial : trials.entrySet()) {
      Optional<Answer.Found> first = trial.getValue().first(without);
      right += first.isPresent() && isRight(trial.getKey(), first.get()) ? 1 : 0;
    }
    return right;
  }
}
