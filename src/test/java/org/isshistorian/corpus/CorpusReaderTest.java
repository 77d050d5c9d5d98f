package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.archive.Records;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.archive.Tone;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  @TempDir Path temp;

  @Test
  void aPassageIsReadWithAllItsFields() {
    Archive archive = Faults.read(CorpusFolder.in(temp)).archive();

    Passage zarya = archive.passage("1998-11-20-zarya-launch").orElseThrow();
    assertThat(zarya.topic())
        .isEqualTo(new Passage.Topic("zarya", Aspect.LAUNCH, Optional.of("November 20, 1998")));
    assertThat(zarya.occasion())
        .isEqualTo(
            new Passage.Occasion(
                Optional.of(new EventDate.Day(LocalDate.of(1998, 11, 20))),
                Optional.empty(),
                PassageKind.LAUNCH,
                5,
                Tone.PLAIN));
    assertThat(zarya.text())
        .isEqualTo(
            "Zarya, the first module of the International Space Station, was launched from Baikonur"
                + " on November 20, 1998.");
    assertThat(zarya.citation().source().id()).isEqualTo("nasa-fel-zarya");
    assertThat(zarya.citation().more()).isEmpty();
    assertThat(zarya.subjects()).containsExactly("zarya", "iss");
    assertThat(zarya.asks()).hasSize(2);
  }

  @Test
  void aFigureHasItsAsOfDateAndAPartnersPageAFurtherOne() {
    Archive archive = Faults.read(CorpusFolder.in(temp)).archive();

    assertThat(archive.passage("iss-speed").orElseThrow().occasion().asOf())
        .contains(EventDate.parse("2026-10"));
    assertThat(archive.passage("1998-12-04-sts-88-launch").orElseThrow().citation().more())
        .map(Source::id)
        .contains("nasa-iss");
  }

  @Test
  void sourcesAndNamesAreReadWithAllTheirFields() {
    Corpus corpus = Faults.read(CorpusFolder.in(temp));

    String url = "https://spaceflight.nasa.gov/station/reference/fel/zarya.html";
    assertThat(corpus.sources())
        .hasSize(3)
        .contains(
            new Source(
                "nasa-fel-zarya",
                "Zarya Control Module",
                url,
                new Source.Publisher("NASA", SourceKind.NASA),
                Optional.of("https://web.archive.org/web/2001/" + url)));
    assertThat(corpus.archive().name("zarya"))
        .contains(
            new Name("zarya", "Zarya", NameKind.MODULE, List.of("FGB", "Functional Cargo Block")));
    assertThat(corpus.ambiguities())
        .containsExactly(new Ambiguity("alpha", List.of("iss", "space-station-alpha")));
  }

  @Test
  void recordsAreReadWithAllTheirFields() {
    var records = Faults.read(CorpusFolder.in(temp)).archive().records();

    var shuttle = records.flights().getFirst();
    assertThat(shuttle.crewed()).isTrue();
    assertThat(shuttle.days().departure()).contains(LocalDate.of(1998, 12, 13));
    assertThat(records.spacewalks().getFirst().length()).contains(Duration.ofMinutes(441));
    assertThat(records.expeditions().getFirst().members().commanders())
        .containsExactly("william-shepherd");
    assertThat(records.stays()).hasSize(5);
    assertThat(records.stays().getFirst().down().orElseThrow().day())
        .isEqualTo(LocalDate.of(1998, 12, 16));
  }

  @Test
  void aRowMayLeaveOutWhatIsNotKnown() {
    CorpusFolder folder =
        CorpusFolder.in(temp)
            .write(
                "records/flights.yaml",
                "- {id: sts-88, vehicle: space-shuttle, crewed: false, launch: 1998-12-04}\n")
            .write("records/spacewalks.yaml", "- {id: eva-001, date: 1998-12-07}\n")
            .write("records/expeditions.yaml", "- {number: 1, start: 2000-11-02}\n")
            .write(
                "records/stays.yaml",
                "- {person: jerry-ross, flight-up: sts-88, launch: 1998-12-04, role: pilot}\n");

    var records = Faults.read(folder).archive().records();

    assertThat(records.flights().getFirst().crewed()).isFalse();
    assertThat(records.flights().getFirst().days().end()).isEmpty();
    assertThat(records.spacewalks().getFirst().length()).isEmpty();
    assertThat(records.expeditions().getFirst().end()).isEmpty();
    assertThat(records.stays().getFirst().down()).isEmpty();
  }

  @Test
  void aCorpusWithoutRecordsAndAmbiguitiesHasNone() {
    CorpusFolder folder =
        CorpusFolder.in(temp)
            .delete("records/flights.yaml")
            .delete("records/spacewalks.yaml")
            .delete("records/expeditions.yaml")
            .delete("records/stays.yaml")
            .delete("ambiguous.yaml");

    Corpus corpus = Faults.read(folder);

    assertThat(corpus.archive().records()).isEqualTo(Records.NONE);
    assertThat(corpus.ambiguities()).isEmpty();
  }

  @Test
  void everyEntryKnowsItsPlace() {
    Corpus corpus = Faults.read(CorpusFolder.in(temp));

    assertThat(corpus.place("passage", "1998-11-20-zarya-launch"))
        .hasToString("corpus/timeline/1998.yaml:13");
    assertThat(corpus.place("source", "nasa-iss")).hasToString("corpus/sources.yaml:1");
    assertThat(corpus.place("name", "jerry-ross")).hasToString("corpus/names/persons.yaml:1");
    assertThat(corpus.place("flight", "soyuz-tm-31")).hasToString("corpus/records/flights.yaml:10");
    assertThat(corpus.place("spacewalk", "eva-001"))
        .hasToString("corpus/records/spacewalks.yaml:1");
    assertThat(corpus.place("expedition", "1")).hasToString("corpus/records/expeditions.yaml:1");
    assertThat(corpus.place("stay", "james-newman sts-88"))
        .hasToString("corpus/records/stays.yaml:9");
    assertThat(corpus.place("ambiguity", "alpha")).hasToString("corpus/ambiguous.yaml:1");
    assertThat(corpus.place("passage", "of-another-corpus")).hasToString("corpus");
  }

  @Test
  void anIdThatStandsTwiceIsToldWithBothPlaces() {
    CorpusFolder folder =
        CorpusFolder.in(temp)
            .append("names/persons.yaml", "\n- id: zarya\n  name: Zarya\n  kind: person\n");

    assertThat(Faults.whenReading(folder))
        .containsExactly(
            "corpus/names/things.yaml:11: name 'zarya' stands also at corpus/names/persons.yaml:23;"
                + " ids are unique");
  }

  @Test
  void twoRowsOnOneStayAreTold() {
    CorpusFolder folder = CorpusFolder.in(temp);
    String stays = folder.text("records/stays.yaml");
    folder.append("records/stays.yaml", stays.substring(0, stays.indexOf("- person: james")));

    assertThat(Faults.whenReading(folder))
        .containsExactly(
            "corpus/records/stays.yaml:41: stay 'jerry-ross sts-88' stands also at"
                + " corpus/records/stays.yaml:1; ids are unique");
  }

  @Test
  void aFileThatIsNotReadIsTold() {
    assertThat(Faults.whenReading(CorpusFolder.in(temp).write("timelines/1998.yaml", "")))
        .containsExactly(
            "corpus/timelines/1998.yaml: this file is not read; the YAML files of names/,"
                + " timeline/, topics/ and records/ are");
  }

  @Test
  void aFolderThatDoesNotExistIsAnError() {
    var reader = new CorpusReader(temp.resolve("nowhere"), new FaultLog());

    assertThatThrownBy(reader::read)
        .isInstanceOf(IOException.class)
        .hasMessage(temp.resolve("nowhere") + " is not a corpus folder");
  }

  @Test
  void theVersionIsTheSameForTheSameFiles() throws IOException {
    CorpusFolder one = CorpusFolder.in(temp.resolve("one"));
    CorpusFolder two = CorpusFolder.in(temp.resolve("two"));

    String version = CorpusReader.version(one.path());
    assertThat(version).matches("[0-9a-f]{16}");
    assertThat(CorpusReader.version(two.path())).isEqualTo(version);
    assertThat(Faults.read(one).archive().version()).isEqualTo(version);
  }

  @Test
  void theVersionChangesWhenAnyFileChanges() throws IOException {
    CorpusFolder folder = CorpusFolder.in(temp);
    Set<String> versions = new HashSet<>(Set.of(CorpusReader.version(folder.path())));

    for (Path file : YamlFiles.files(folder.path())) {
      String name = folder.path().relativize(file).toString();
      folder.append(name, "# A remark.\n");
      assertThat(versions.add(CorpusReader.version(folder.path()))).as(name).isTrue();
    }
    assertThat(versions).hasSize(11);
  }

  @Test
  void theVersionChangesWhenAFileComesGoesOrIsRenamed() throws IOException {
    CorpusFolder folder = CorpusFolder.in(temp);
    String before = CorpusReader.version(folder.path());

    folder.write("topics/empty.yaml", "");
    String withOneMore = CorpusReader.version(folder.path());
    Files.move(
        folder.path().resolve("topics/empty.yaml"), folder.path().resolve("topics/other.yaml"));
    String renamed = CorpusReader.version(folder.path());
    folder.delete("topics/other.yaml");

    assertThat(Set.of(before, withOneMore, renamed)).hasSize(3);
    assertThat(CorpusReader.version(folder.path())).isEqualTo(before);
  }

  @Test
  void aReadmeBesideTheFilesDoesNotChangeTheVersion() throws IOException {
    CorpusFolder folder = CorpusFolder.in(temp);
    String before = CorpusReader.version(folder.path());

    assertThat(CorpusReader.version(folder.write("README.md", "# Corpus\n").path()))
        .isEqualTo(before);
  }
}
