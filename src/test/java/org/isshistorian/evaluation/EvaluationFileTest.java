package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationFileTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("questions.jsonl"), List.of(lines));
  }

  @Test
  void anyOfTheAnswersIsOneGroup() throws IOException {
    Path file = file("{\"id\":\"q1\",\"question\":\"when?\",\"answers\":[\"1998\",\"'98\"]}");
    assertThat(EvaluationFile.read(file))
        .containsExactly(new EvaluationItem("q1", "when?", List.of(List.of("1998", "'98"))));
  }

  @Test
  void whereAllAreNeededEachIsAGroup() throws IOException {
    Path file =
        file(
            """
            {"id":"q1","question":"who?","match":"all","answers":[["Jim","James"],"Jerry"]}\
            """);
    assertThat(EvaluationFile.read(file).getFirst().gold())
        .containsExactly(List.of("Jim", "James"), List.of("Jerry"));
  }

  @Test
  void aQuestionToDeclineHasNoGold() throws IOException {
    Path file = file("{\"id\":\"q1\",\"question\":\"why?\",\"decline\":true}");
    assertThat(EvaluationFile.read(file)).singleElement().matches(EvaluationItem::mustBeDeclined);
  }

  @Test
  void whatNoStringCanScoreIsLeftOut() throws IOException {
    Path file =
        file(
            "{\"id\":\"q1\",\"question\":\"tell me\",\"match\":\"judge\",\"answers\":[]}",
            "{\"id\":\"q2\",\"question\":\"why?\",\"decline\":true}");
    assertThat(EvaluationFile.read(file)).extracting(EvaluationItem::id).containsExactly("q2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"q","question":"when?",                            | not JSON:
          when?                                                    | not JSON:
          ["q", "when?"]                                           | needs an id and a question
          {"question":"when?","answers":["1998"]}                  | needs an id and a question
          {"id":"q","question":null,"answers":["1998"]}            | needs an id and a question
          {"id":"q","question":"when?"}                            | needs either answers or "decline": true
          {"id":"q","question":"when?","answers":"1998"}           | needs either answers or "decline": true
          {"id":"q","question":"?","decline":true,"answers":["1"]} | needs either answers or "decline": true
          {"id":"q","question":"?","answers":[]}                   | needs at least one answer
          {"id":"q","question":"?","match":"all","answers":[]}     | needs at least one answer
          {"id":"q","question":"?","match":"all","answers":[[]]}   | needs at least one answer
          """)
  void aFaultIsToldWithFileAndLine(String line, String fault) throws IOException {
    Path file = file("{\"id\":\"q0\",\"question\":\"why?\",\"decline\":true}", "", line);
    assertThatIOException()
        .isThrownBy(() -> EvaluationFile.read(file))
        .withMessageStartingWith(file + ":3: " + fault);
  }

  @Test
  void aMissingFileIsTold() {
    assertThatIOException()
        .isThrownBy(() -> EvaluationFile.read(folder.resolve("none.jsonl")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
