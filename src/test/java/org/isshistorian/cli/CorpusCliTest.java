package org.isshistorian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.search.PassageIndex;
import org.isshistorian.testkit.CorpusFolder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCliTest {
  private static final String YEAR = "timeline/1998.yaml";

  @TempDir private Path folder;

  private Cli.Run iss(String... arguments) {
    return Cli.in(folder).run(arguments);
  }

  private CorpusFolder corpus() {
    return CorpusFolder.in(folder).withCalendar();
  }

  private void plantFault() {
    corpus().replace(YEAR, "date: 1998-11-20", "date: 1998-13-20");
  }

  @Test
  void aCorpusThatKeepsEveryRuleIsCounted() {
    corpus();
    Cli.Run run = iss("corpus", "check");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().strip()).matches("The corpus keeps every rule: \\d+ passages\\.");
  }

  @Test
  void aPlantedFaultIsToldWithFileAndLine() {
    plantFault();
    Cli.Run run = iss("corpus", "check");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anySatisfy(line -> assertThat(line).containsPattern("1998\\.yaml:\\d+: .*1998-13-20"));
    assertThat(run.err().lines().toList().getLast()).matches("1 fault\\.|\\d+ faults\\.");
  }

  @Test
  void anotherFolderMayBeChecked(@TempDir Path elsewhere) {
    plantFault();
    Path good = CorpusFolder.in(elsewhere).withCalendar().path();
    assertThat(iss("corpus", "check", "--corpus", good.toString()).exit()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aMissingFolderFails() {
    Cli.Run run = iss("corpus", "check");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("corpus");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void compilingWritesArchiveAndIndexThatFitEachOther() throws IOException {
    corpus();
    Path output = folder.resolve("made/iss");
    assertThat(iss("corpus", "compile", "--output", output.toString()))
        .isEqualTo(new Cli.Run(ExitCode.DONE, "", ""));
    Archive archive = ArchiveFile.read(output.resolve("archive.bin"));
    try (var index = PassageIndex.open(output.resolve("index"), archive)) {
      assertThat(index.knows("zarya")).isTrue();
    }
  }

  @Test
  void aCorpusWithAFaultIsNotCompiled() {
    plantFault();
    Path output = folder.resolve("made");
    Cli.Run run = iss("corpus", "compile", "--output", output.toString());
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("1998-13-20");
    assertThat(output).doesNotExist();
  }

  @Test
  void compilingNeedsToKnowWhereTo() {
    Cli.Run run = iss("corpus", "compile");
    assertThat(run.exit()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err().strip()).isEqualTo("Say where archive and index go: --output FOLDER.");
  }

  @Test
  void statisticsForPeopleHaveTheCalendarAsAGrid() {
    Cli.Run run = iss("corpus", "stats");
    assertThat(run.exit()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines())
        .anySatisfy(line -> assertThat(line).matches("\\d+ passages, .*"))
        .contains("Nov .1.................1..........", "Feb 1...........................1");
  }

  @Test
  void statisticsForScriptsAreJson() {
    JsonNode json = iss("corpus", "stats", "--json").json();
    assertThat(json.get("counts").get("passages").asInt())
        .isEqualTo(SampleArchive.passages().size());
    assertThat(json.get("calendarDaysWithAnEvent").asInt()).isEqualTo(7);
    assertThat(json.get("calendarDaysWithThree").asInt()).isZero();
    assertThat(json.get("passagesByKind").get("launch").asInt()).isEqualTo(3);
    assertThat(json.get("passagesByAspect").get("mass").asInt()).isEqualTo(2);
    assertThat(json.get("passagesByYear").get("1998").asInt()).isEqualTo(3);
  }
}
