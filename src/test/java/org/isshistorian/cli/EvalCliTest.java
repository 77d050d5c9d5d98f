package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCliTest {
  @TempDir private Path folder;

  private String questions;
  private String traps;

  @BeforeEach
  void writeQuestions() throws IOException {
    questions =
        write(
            "questions.jsonl",
            """
            {"id":"q1","question":"when was Zarya launched?","answers":["November 20, 1998"]}
            {"id":"q2","question":"what does Zarya mean?","answers":["blizzard"]}
            """);
    traps =
        write(
            "traps.jsonl",
            """
            {"id":"t1","question":"what is the capital of France?","decline":true}
            """);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  @Test
  void theScoreIsATableOverAllFiles() {
    Cli.Run run = iss("eval", questions, traps);
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "| 2 questions, 1 to decline | historian |",
            "| answered right | 50.0 % (1) |",
            "| answered wrong (not right, not declined) | 50.0 % (1) |",
            "| declined rightly | 100.0 % (1) |");
  }

  @Test
  void theBaselineStandsBesideIt() {
    assertThat(iss("eval", questions, traps, "--baseline", "bm25").out().lines().findFirst())
        .contains("| 2 questions, 1 to decline | historian | bm25 |");
  }

  @Test
  void jsonHasTheCountsOfEach() {
    JsonNode json = iss("eval", questions, traps, "--baseline", "bm25", "--json").json();
    assertThat(json.propertyStream().map(property -> property.getKey()))
        .containsExactly("historian", "bm25");
    assertThat(json.get("historian").propertyStream().map(property -> property.getKey()))
        .contains(
            "questions",
            "traps",
            "right",
            "wrong",
            "declinedWrongly",
            "declinedRightly",
            "highlightRight",
            "dateRight");
    assertThat(json.get("historian").get("right").asInt()).isEqualTo(1);
    assertThat(json.get("historian").get("declinedRightly").asInt()).isEqualTo(1);
    assertThat(iss("eval", questions, "--json").json().has("bm25")).isFalse();
  }

  @Test
  void rowsTellHowEachQuestionEnded() {
    assertThat(iss("eval", questions, traps, "--rows").out().lines().limit(3))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("right ").contains("q1", "[November 20, 1998]"),
            row -> assertThat(row).startsWith("wrong ").contains("q2", "gold [[blizzard]]"),
            row -> assertThat(row).startsWith("declined_rightly ").contains("t1"));
  }

  @Test
  void aFileIsNeeded() {
    Cli.Run run = iss("eval");
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).startsWith("Name a file of questions");
  }

  @Test
  void anUnknownBaselineIsBadUsage() {
    Cli.Run run = iss("eval", questions, "--baseline", "oracle");
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().strip()).isEqualTo("Baseline 'oracle' is unknown; there is bm25.");
  }

  @Test
  void aBadLineFailsWithFileAndLine() throws IOException {
    String bad = write("bad.jsonl", "{\"id\":\"q1\",\"question\":\"when?\"}\n");
    Cli.Run run = iss("eval", questions, bad);
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err().strip()).isEqualTo(bad + ":1: needs either answers or \"decline\": true");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMissingFileFails() {
    Cli.Run run = iss("eval", folder.resolve("none.jsonl").toString());
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).startsWith("There is no file ");
  }
}
