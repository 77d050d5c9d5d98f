package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlFilesTest {
  @TempDir Path temp;
  private final FaultLog faults = new FaultLog();
  private CorpusFolder folder;
  private YamlFiles files;

  @BeforeEach
  void openAnEmptyFolder() {
    folder = CorpusFolder.empty(temp);
    files = new YamlFiles(folder.path(), faults);
  }

  @Test
  void everyEntryAndEveryFieldKnowsItsLine() throws IOException {
    folder.write(
        "topics/station.yaml",
        """
        # The station as a whole.

        - id: iss-speed
          text: >-
            It is folded
            over two lines.
          source: nasa
        - id: iss-mass
        """);

    List<Entry> entries = files.entries("topics");

    assertThat(faults.faults()).isEmpty();
    assertThat(entries)
        .extracting(entry -> entry.location().toString())
        .containsExactly("corpus/topics/station.yaml:3", "corpus/topics/station.yaml:8");
    assertThat(entries.getFirst().location("text")).hasToString("corpus/topics/station.yaml:4");
    assertThat(entries.getFirst().location("source")).hasToString("corpus/topics/station.yaml:7");
  }

  @Test
  void aFieldThatIsMissingHasThePlaceOfItsEntry() throws IOException {
    folder.write("sources.yaml", "\n- id: nasa\n");

    assertThat(files.entries("sources.yaml").getFirst().location("title"))
        .hasToString("corpus/sources.yaml:2");
  }

  @Test
  void filesComeInTheOrderOfTheirPathsAndFromFoldersBelowToo() throws IOException {
    folder
        .write("names/persons.yaml", "- id: third")
        .write("names/modules.yaml", "- id: first")
        .write("names/old/modules.yaml", "- id: second");

    assertThat(files.entries("names"))
        .extracting(entry -> entry.text("id"))
        .containsExactly("first", "second", "third");
  }

  @Test
  void aFolderThatDoesNotExistHasNoEntries() throws IOException {
    assertThat(files.entries("records/stays.yaml")).isEmpty();
    assertThat(faults.faults()).isEmpty();
  }

  @Test
  void anEmptyFileAndOneOfCommentsHaveNoEntries() throws IOException {
    folder.write("timeline/1998.yaml", "").write("timeline/1999.yaml", "# Nothing yet.\n");

    assertThat(files.entries("timeline")).isEmpty();
    assertThat(faults.faults()).isEmpty();
  }

  @Test
  void aFileThatIsNoListIsTold() throws IOException {
    folder.write("sources.yaml", "# Sources\nid: nasa\ntitle: NASA\n");

    assertThat(files.entries("sources.yaml")).isEmpty();
    assertTold("corpus/sources.yaml:2: not a list; every entry starts with '- id:'");
  }

  @Test
  void anElementThatIsNoMappingIsTold() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n- just a line\n");

    assertThat(files.entries("sources.yaml")).hasSize(1);
    assertTold("corpus/sources.yaml:2: not a mapping; every entry starts with '- id:'");
  }

  @Test
  void whatIsNoYamlIsToldOnOneLine() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n  title: [NASA\n- id: esa\n");

    files.entries("sources.yaml");
    assertTold(
        "corpus/sources.yaml:3: not YAML: while parsing a flow sequence; expected ',' or ']', but"
            + " got :");
  }

  @Test
  void aTabInFrontOfAFieldIsToldWithItsLine() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n\ttitle: NASA\n");

    files.entries("sources.yaml");
    assertThat(faults.faults().getFirst().toString())
        .startsWith("corpus/sources.yaml:2: not YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void aControlCharacterIsTold() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n  title: N\u0007ASA\n");

    files.entries("sources.yaml");
    assertThat(faults.faults().getFirst().toString())
        .startsWith("corpus/sources.yaml:")
        .contains("not YAML: ")
        .doesNotContain("\n");
  }

  @Test
  void aFileThatIsNotUtf8IsToldByItsName() throws IOException {
    folder.write("sources.yaml", "");
    Files.write(
        folder.path().resolve("sources.yaml"),
        "- id: nasa\n  title: Hermann Köpp\n".getBytes(StandardCharsets.ISO_8859_1));

    files.entries("sources.yaml");
    assertThat(faults.faults().getFirst().toString()).startsWith("corpus/sources.yaml:");
  }

  @Test
  void aFieldThatStandsTwiceIsTold() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n  title: NASA\n  title: Nasa\n");

    files.entries("sources.yaml");
    assertTold("corpus/sources.yaml:3: field 'title' stands twice; keep one");
  }

  @Test
  void aSecondListInAFileIsTold() throws IOException {
    folder.write("sources.yaml", "- id: nasa\n---\n- id: esa\n");

    assertThat(files.entries("sources.yaml")).hasSize(1);
    assertTold("corpus/sources.yaml:3: a second list; write one list in a file, without '---'");
  }

  @Test
  void aFileThatNobodyAskedForIsTold() throws IOException {
    folder
        .write("sources.yaml", "- id: nasa\n")
        .write("records/flight.yaml", "- id: sts-88\n")
        .write("topics/station.yml", "- id: iss-speed\n")
        .write("README.md", "# Corpus\n");

    files.entries("sources.yaml");
    files.entries("topics");
    files.reportUnread();

    String why =
        ": this file is not read; the YAML files of names/, timeline/, topics/ and records/ are";
    assertTold("corpus/records/flight.yaml" + why, "corpus/topics/station.yml" + why);
  }

  @Test
  void aFileThatCannotBeReadIsAnError() throws IOException {
    Files.createDirectory(folder.path().resolve("sources.yaml"));

    assertThatThrownBy(() -> files.entries("sources.yaml")).isInstanceOf(IOException.class);
  }

  private void assertTold(String... told) {
    assertThat(faults.faults()).extracting(Fault::toString).containsExactly(told);
  }
}
