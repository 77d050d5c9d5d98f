package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskCliTest {
  private static final String UNANSWERABLE = "what is the capital of France?";

  @TempDir private Path folder;

  private Cli.Run ask(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "ask";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Cli.in(folder).run(all);
  }

  private Cli.Run batch(String... lines) throws IOException {
    return ask("--batch", Files.write(folder.resolve("batch.jsonl"), List.of(lines)).toString());
  }

  private static List<String> fields(JsonNode node) {
    return node.propertyStream().map(property -> property.getKey()).toList();
  }

  @Test
  void anAnswerIsSentenceDateAndSource() {
    Cli.Run run = ask("when was Zarya launched?");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            SampleArchive.passageOf("1998-11-20-zarya-launch").text(),
            "Date: November 20, 1998",
            "Source: Zarya Control Module (NASA)",
            "  https://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html");
  }

  @Test
  void aQuestionNeedsNoQuotes() {
    assertThat(ask("when", "was", "Zarya", "launched?")).isEqualTo(ask("when was Zarya launched?"));
  }

  @Test
  void forAPersonWhatAnswersIsBold() {
    assertThat(Cli.in(folder).styled().run("ask", "when was Zarya launched?").out())
        .contains("\u001b[1mNovember 20, 1998\u001b[0m.");
  }

  @Test
  void aDeclinedQuestionExitsWithThree() {
    Cli.Run run = ask(UNANSWERABLE);
    assertThat(run.exit()).isEqualTo(ExitCode.DECLINED);
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anEmptyQuestionIsDeclined() {
    assertThat(ask("")).satisfies(run -> assertThat(run.exit()).isEqualTo(ExitCode.DECLINED));
  }

  @Test
  void jsonOfAnAnswerKeepsTheContract() {
    Cli.Run run = ask("--json", "when was Zarya launched?");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    JsonNode json = run.json();
    assertThat(fields(json))
        .containsExactly(
            "id",
            "question",
            "answered",
            "sentence",
            "highlight",
            "date",
            "datePrecision",
            "source",
            "more",
            "passageId",
            "confidence",
            "others");
    assertThat(json.get("id").isNull()).isTrue();
    assertThat(json.get("question").asText()).isEqualTo("when was Zarya launched?");
    assertThat(json.get("answered").asBoolean()).isTrue();
    assertThat(json.get("highlight").asText()).isEqualTo("November 20, 1998");
    assertThat(json.get("sentence").asText()).contains(json.get("highlight").asText());
    assertThat(json.get("date").asText()).isEqualTo("1998-11-20");
    assertThat(json.get("datePrecision").asText()).isEqualTo("day");
    assertThat(json.get("source").get("title").asText()).isEqualTo("Zarya Control Module");
    assertThat(fields(json.get("source"))).containsExactly("title", "url");
    assertThat(json.get("more").isNull()).isTrue();
    assertThat(json.get("passageId").asText()).isEqualTo("1998-11-20-zarya-launch");
    assertThat(json.get("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(json.get("others")).isNotEmpty().allSatisfy(AskCliTest::isBriefPassage);
  }

  @Test
  void jsonOfAFigureKeepsTheContract() {
    Cli.Run run = ask("--json", "how many spacewalks were there in 1998?");
    JsonNode json = run.json();
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(fields(json))
        .containsExactly(
            "id",
            "question",
            "answered",
            "computed",
            "sentence",
            "highlight",
            "date",
            "datePrecision",
            "source",
            "more",
            "passageId",
            "basis",
            "passages");
    assertThat(json.get("computed").asBoolean()).isTrue();
    assertThat(json.get("sentence").asText())
        .isEqualTo("1 spacewalk was made at the station in 1998.");
    assertThat(json.get("highlight").asText()).isEqualTo("1");
    assertThat(json.get("date").isNull()).isTrue();
    assertThat(json.get("basis").asText()).startsWith("Counted 1 of");
    assertThat(json.get("passages")).isNotEmpty().allSatisfy(AskCliTest::isBriefPassage);
  }

  @Test
  void anExplanationTellsThatAFigureWasComputedAndHow() {
    assertThat(ask("--explain", "how many spacewalks were there in 1998?").out())
        .contains("computed 1 spacewalk was made")
        .contains("Counted 1 of")
        .contains("from [1998-12-07-eva-001]");
    assertThat(ask("--explain", "when was Zarya launched?").out()).doesNotContain("computed");
  }

  private static void isBriefPassage(JsonNode passage) {
    assertThat(fields(passage)).containsExactly("passageId", "sentence", "date", "source");
    assertThat(fields(passage.get("source"))).containsExactly("title", "url");
    assertThat(passage.get("sentence").asText())
        .isEqualTo(SampleArchive.passageOf(passage.get("passageId").asText()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "when did work on building Zarya begin?, 1994-12, month",
    "how heavy is the space station?, 2026-10, month",
    "what does Zarya mean?, null, none",
    "when was Unity launched?, 1998-12-04, day"
  })
  void jsonTellsHowPreciseTheDateIs(String question, String date, String precision) {
    JsonNode json = ask("--json", question).json();
    assertThat(json.get("date").asText()).isEqualTo(date);
    assertThat(json.get("datePrecision").asText()).isEqualTo(precision);
  }

  @Test
  void jsonHasNasasPageBesideAnotherSource() {
    JsonNode json = ask("when was Unity launched?", "--json").json();
    assertThat(json.get("source").get("url").asText()).startsWith("https://planet4589.org/");
    assertThat(json.get("more").get("url").asText())
        .isEqualTo("https://www.nasa.gov/mission/sts-88/");
  }

  @Test
  void jsonOfADeclinedQuestionKeepsTheContract() {
    Cli.Run run = ask("--json", UNANSWERABLE);
    assertThat(run.exit()).isEqualTo(ExitCode.DECLINED);
    assertThat(fields(run.json()))
        .containsExactly("id", "question", "answered", "reason", "nearest");
    assertThat(run.json().get("answered").asBoolean()).isFalse();
    assertThat(run.json().get("reason").asText()).isNotBlank();
  }

  @Test
  void jsonOfADeclinedQuestionHasTheNearest() {
    JsonNode json = ask("--json", "who was the commander of Expedition 999?").json();
    assertThat(json.get("answered").asBoolean()).isFalse();
    assertThat(json.get("nearest")).isNotEmpty().allSatisfy(AskCliTest::isBriefPassage);
  }

  @Test
  void aBatchIsAnsweredInOrderOneObjectALine() throws IOException {
    Cli.Run run =
        batch(
            "{\"id\":\"b\",\"question\":\"when was Zarya launched?\"}",
            "",
            "{\"id\":\"a\",\"question\":\"" + UNANSWERABLE + "\"}",
            "{\"question\":\"what does Zarya mean?\"}",
            "{\"id\":null,\"question\":\"\"}",
            "{\"id\":7,\"question\":\"🚀\",\"other\":[1]}");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .extracting(json -> json.get("id").asText(null) + " " + json.get("answered"))
        .containsExactly("b true", "a false", "null true", "null false", "7 false");
    assertThat(run.lines())
        .element(3)
        .satisfies(json -> assertThat(json.get("id").isNull()).isTrue());
  }

  @Test
  void aBatchAnswersAsASingleQuestionDoes() throws IOException {
    String single = ask("--json", "when was Zarya launched?").out();
    assertThat(batch("{\"id\":null,\"question\":\"when was Zarya launched?\"}").out())
        .isEqualTo(single);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"when was Zarya launched?", "{\"id\":\"b\"}", "[1]", "{\"question\":null}"})
  void aBadLineOfABatchIsToldWithFileAndLine(String line) throws IOException {
    Cli.Run run = batch("{\"id\":\"a\",\"question\":\"what does Zarya mean?\"}", line);
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().strip())
        .isEqualTo(folder.resolve("batch.jsonl") + ":2: not a JSON object with id and question");
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void anEmptyBatchPrintsNothing() throws IOException {
    assertThat(batch()).isEqualTo(new Cli.Run(ExitCode.DONE, "", ""));
  }

  @Test
  void aMissingBatchFails() {
    Cli.Run run = ask("--batch", folder.resolve("none.jsonl").toString());
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err().strip()).isEqualTo("There is no file " + folder.resolve("none.jsonl"));
  }

  @Test
  void eitherAQuestionOrABatchIsNeeded() {
    String fault = "Give either a question in quotes or --batch FILE.";
    for (Cli.Run run : List.of(ask(), ask("--json"), ask("--batch", "file", "question"))) {
      assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
      assertThat(run.err().strip()).isEqualTo(fault);
    }
  }
}
