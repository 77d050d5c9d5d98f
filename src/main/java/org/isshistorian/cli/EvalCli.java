package org.isshistorian.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.answer.AskContext;
import org.isshistorian.answer.Historian;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.evaluation.AnswerMatcher;
import org.isshistorian.evaluation.Evaluation;
import org.isshistorian.evaluation.EvaluationFile;
import org.isshistorian.evaluation.EvaluationItem;
import org.isshistorian.evaluation.Score;
import org.isshistorian.evaluation.ScoreTable;
import org.isshistorian.question.Question;

/// `iss eval`: scores question files.
final class EvalCli implements CliCommand {
  private static final String BM25 = "bm25";
  private static final String BASELINE = "baseline";
  private static final String ROWS = "rows";

  private final Services services;

  EvalCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "eval";
  }

  @Override
  public String arguments() {
    return "FILE...";
  }

  @Override
  public String description() {
    return "Score files of questions with known answers.";
  }

  @Override
  public Options options() {
    Options options = CliOptions.json();
    CliOptions.value(options, BASELINE, BM25, "Score plain BM25 beside it.");
    return CliOptions.flag(options, ROWS, "Print how every question ended.");
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    String baseline = line.getOptionValue(BASELINE);
    if (baseline != null && !baseline.equals(BM25)) {
      throw new UsageException("Baseline '%s' is unknown; there is bm25.".formatted(baseline));
    }
    List<EvaluationItem> items = items(line.getArgList());
    Archive archive = services.archive().get();
    var evaluation = new Evaluation(new AnswerMatcher(archive.passages()));
    Historian historian = services.historian().get();
    // As whoever asks today is answered: "how old is ..." is reckoned from the day.
    AskContext today = AskContext.on(LocalDate.now(services.clock().get()));
    Evaluation.Report report =
        evaluation.run(items, q -> Evaluation.said(historian.ask(new Question(q), today)));
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("historian", report.score());
    if (baseline != null) {
      scores.put(BM25, bm25(evaluation, items, archive));
    }
    if (line.hasOption(ROWS)) {
      report.rows().forEach(row -> terminal.out().println(ScoreTable.row(row)));
    }
    boolean json = line.hasOption(CliOptions.JSON);
    terminal.out().println(json ? json(scores) : ScoreTable.of(scores));
    return ExitCode.DONE;
  }

  private static List<EvaluationItem> items(List<String> files) throws IOException {
    if (files.isEmpty()) {
      throw new UsageException("Name a file of questions: JSON lines with id, question, answers.");
    }
    List<EvaluationItem> items = new ArrayList<>();
    for (String file : files) {
      items.addAll(EvaluationFile.read(Path.of(file)));
    }
    return items;
  }

  private Score bm25(Evaluation evaluation, List<EvaluationItem> items, Archive archive)
      throws IOException {
    var search = services.build().plainBm25(archive.passages());
    return evaluation.run(items, q -> search.apply(q).map(EvalCli::said)).score();
  }

  private static Evaluation.Said said(Passage passage) {
    String highlight = passage.topic().value().orElse(passage.text());
    return new Evaluation.Said(passage.text(), highlight, passage.anyDate());
  }

  private static String json(Map<String, Score> scores) {
    var mapper = new ObjectMapper();
    ObjectNode node = mapper.createObjectNode();
    scores.forEach((name, score) -> node.set(name, mapper.valueToTree(score)));
    return AnswerJson.line(node);
  }
}
