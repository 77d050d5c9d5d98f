package org.isshistorian.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `iss eval`: scores question files.
@Command(
    name = "eval",
    description = "Score files of questions with known answers.",
    mixinStandardHelpOptions = true)
public final class EvalCli implements Callable<Integer> {
  private static final String BM25 = "bm25";

  private final Services services;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "JSON lines of questions.", arity = "1..*")
  private List<Path> files;

  @Option(names = "--baseline", paramLabel = "bm25", description = "Score plain BM25 beside it.")
  private String baseline;

  @Option(names = "--json", description = "Print the scores as one JSON object.")
  private boolean json;

  @Option(names = "--rows", description = "Print how every question ended.")
  private boolean rows;

  public EvalCli(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws IOException {
    if (baseline != null && !baseline.equals(BM25)) {
      throw new ParameterException(
          spec.commandLine(), "Baseline '%s' is unknown; there is bm25.".formatted(baseline));
    }
    List<EvaluationItem> items = new ArrayList<>();
    for (Path file : files) {
      items.addAll(EvaluationFile.read(file));
    }
    Archive archive = services.archive().get();
    var evaluation = new Evaluation(new AnswerMatcher(archive.passages()));
    Historian historian = services.historian().get();
    Evaluation.Report report =
        evaluation.run(items, q -> Evaluation.said(historian.ask(new Question(q))));
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("historian", report.score());
    if (baseline != null) {
      scores.put(BM25, bm25(evaluation, items, archive));
    }
    if (rows) {
      report.rows().forEach(row -> Output.out(spec).println(ScoreTable.row(row)));
    }
    Output.out(spec).println(json ? json(scores) : ScoreTable.of(scores));
    return ExitCode.DONE;
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
