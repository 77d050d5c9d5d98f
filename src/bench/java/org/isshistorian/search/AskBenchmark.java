package org.isshistorian.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Historian;
import org.isshistorian.archive.Archive;
import org.isshistorian.corpus.CorpusReader;
import org.isshistorian.corpus.FaultLog;
import org.isshistorian.evaluation.EvaluationFile;
import org.isshistorian.evaluation.EvaluationItem;
import org.isshistorian.question.AspectReader;
import org.isshistorian.question.NameIndex;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A warm `ask` beside what Lucene needs at the least: the ten best passages by BM25 for the same
/// words over the text field of the same index.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx12g", "-XX:+UseSerialGC"})
public class AskBenchmark {
  private static final int TEN = 10;
  private static final Path QUESTIONS =
      Path.of("src", "test", "resources", "eval", "answerable.jsonl");

  /// How many passages: 0 for the corpus as it is.
  @Param({"0", "1000000"})
  private int passages;

  private final PassageAnalyzer analyzer = new PassageAnalyzer();
  private List<String> questions;
  private PassageIndex index;
  private Historian historian;
  private int next;

  @Setup
  public void open() throws IOException {
    Archive real = new CorpusReader(Path.of("corpus"), new FaultLog()).read().archive();
    Archive archive = passages == 0 ? real : GrownArchive.of(real, passages);
    Path folder = Path.of("target", "bench", archive.version());
    if (!Files.exists(folder.resolve("done"))) {
      new PassageIndexer(archive).write(folder);
      Files.createFile(folder.resolve("done"));
    }
    index = PassageIndex.open(folder, archive);
    var reader = new QuestionReader(new NameIndex(archive.names()), new AspectReader(), index);
    historian = new Historian(archive, reader, new LuceneRetriever(index, archive));
    questions = EvaluationFile.read(QUESTIONS).stream().map(EvaluationItem::question).toList();
  }

  private String question() {
    next = (next + 1) % questions.size();
    return questions.get(next);
  }

  @Benchmark
  public Answer ask() {
    return historian.ask(new Question(question()));
  }

  @Benchmark
  public TopDocs bareBm25() throws IOException {
    var query = new BooleanQuery.Builder();
    for (String term : analyzer.terms(question())) {
      query.add(new TermQuery(new Term(Fields.TEXT, term)), BooleanClause.Occur.SHOULD);
    }
    return index.searcher().search(query.build(), TEN);
  }
}
