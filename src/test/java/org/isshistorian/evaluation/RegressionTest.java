package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.corpus.CorpusCheck;
import org.isshistorian.question.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Answer quality as a test: the project's own questions through the whole pipeline over the real
/// corpus, against the expected scores.
///
/// `-DupdateExpected` takes what was measured as the new expectation and writes it into
/// `docs/evaluation.md`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegressionTest {
  private static final Path SET = Path.of("src", "test", "resources", "eval");
  private static final Path EXPECTED = SET.resolve("expected.properties");
  private static final List<Path> PAGES =
      List.of(Path.of("docs", "evaluation.md"), Path.of("README.md"));
  private static final int ENOUGH_QUESTIONS = 150;
  private static final int ENOUGH_TO_DECLINE = 40;

  private final CorpusCheck.Result corpus;
  private final List<EvaluationItem> items = new ArrayList<>();

  RegressionTest() throws IOException {
    corpus = CorpusCheck.run(Path.of("corpus"));
    items.addAll(EvaluationFile.read(SET.resolve("answerable.jsonl")));
    items.addAll(EvaluationFile.read(SET.resolve("decline.jsonl")));
  }

  @Test
  void theCorpusKeepsEveryRule() {
    assertThat(corpus.faults()).isEmpty();
  }

  @Test
  void theSetIsLargeEnough() {
    assertThat(items).filteredOn(i -> !i.mustBeDeclined()).hasSizeGreaterThan(ENOUGH_QUESTIONS - 1);
    assertThat(items)
        .filteredOn(EvaluationItem::mustBeDeclined)
        .hasSizeGreaterThan(ENOUGH_TO_DECLINE - 1);
  }

  @Test
  void noIdAndNoQuestionStandsTwice() {
    assertThat(items).extracting(EvaluationItem::id).doesNotHaveDuplicates();
    assertThat(items)
        .extracting(item -> Words.folded(item.question()))
        .filteredOn(words -> !words.isEmpty())
        .doesNotHaveDuplicates();
  }

  @Test
  void noQuestionIsAnAsk() {
    Set<List<String>> asks =
        corpus.corpus().archive().passages().stream()
            .flatMap(passage -> passage.asks().stream())
            .map(Words::folded)
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(asks).isNotEmpty();
    assertThat(items)
        .filteredOn(item -> asks.contains(Words.folded(item.question())))
        .extracting(item -> item.id() + ": " + item.question())
        .isEmpty();
  }

  @Test
  void answersAreAsGoodAsExpectedAndBetterThanAPlainSearch() throws IOException {
    var run = new RegressionRun(corpus.corpus().archive(), items);
    Expectations actual = run.measured();
    if (System.getProperty("updateExpected") != null) {
      actual.write(EXPECTED);
      update(run);
    }
    Expectations expected = Expectations.read(EXPECTED);
    String table = expected.table(actual);
    System.out.println(table);
    if (!expected.better(actual).isEmpty()) {
      System.out.println("Better than expected: raise the expectation with -DupdateExpected.");
    }
    assertThat(expected.worse(actual)).as("worse than expected:%n%s", table).isEmpty();
    assertThat(run.historian().right()).isGreaterThan(run.bm25().right());
  }

  private static void update(RegressionRun run) throws IOException {
    EvaluationPage.update(PAGES.getFirst(), EvaluationPage.measured(run));
    if (Files.exists(PAGES.getLast())) {
      EvaluationPage.update(PAGES.getLast(), ScoreTable.of(run.scores()));
    }
  }
}
