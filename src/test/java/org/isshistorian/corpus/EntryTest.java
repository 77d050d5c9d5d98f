package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Tone;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTest {
  @TempDir Path temp;
  private final FaultLog faults = new FaultLog();

  @Test
  void aTextIsStrippedAndAFoldedOneIsOneLine() throws IOException {
    Entry entry = entry("- text: >-\n    Zarya was\n    launched.\n  title: '  Zarya  '\n");

    assertThat(entry.text("text")).isEqualTo("Zarya was launched.");
    assertThat(entry.text("title")).isEqualTo("Zarya");
    assertTold();
  }

  @Test
  void aTextThatIsMissingEmptyOrNullIsTold() throws IOException {
    Entry entry = entry("- id: a\n  blank: '  '\n  none:\n");

    assertThat(entry.text("title")).isEqualTo("?");
    assertThat(entry.text("blank")).isEqualTo("?");
    assertThat(entry.text("none")).isEqualTo("?");
    assertTold(
        "corpus/sources.yaml:1: field 'title' is missing; give it a text",
        "corpus/sources.yaml:2: field 'blank' is missing; give it a text",
        "corpus/sources.yaml:3: field 'none' is missing; give it a text");
  }

  @Test
  void aTextThatMayBeMissingIsNotTold() throws IOException {
    assertThat(entry("- id: a\n").optionalText("value")).isEmpty();
    assertTold();
  }

  @Test
  void aListInPlaceOfATextIsTold() throws IOException {
    assertThat(entry("- id: a\n  value: [one, two]\n").optionalText("value")).isEmpty();
    assertTold(
        "corpus/sources.yaml:2: field 'value' is not a text; write it on one line or with >-");
  }

  @Test
  void aNumberIsATextToo() throws IOException {
    assertThat(entry("- value: 7\n").text("value")).isEqualTo("7");
  }

  @Test
  void aListOfTextsMayBeMissingAndMayHoldNumbers() throws IOException {
    assertThat(entry("- asks: [how many, 16]\n").texts("asks")).containsExactly("how many", "16");
    assertThat(entry("- id: a\n").texts("asks")).isEmpty();
    assertTold();
  }

  @Test
  void aTextInPlaceOfAListIsTold() throws IOException {
    assertThat(entry("- id: a\n  subjects: zarya\n").texts("subjects")).isEmpty();
    assertTold("corpus/sources.yaml:2: field 'subjects' is not a list; write [one, another]");
  }

  @Test
  void anElementThatYamlReadsAsAMappingIsTold() throws IOException {
    Entry entry = entry("- id: a\n  asks:\n    - iss: how big is it\n    - how heavy is it\n");

    assertThat(entry.texts("asks")).containsExactly("how heavy is it");
    assertTold("corpus/sources.yaml:2: field 'asks' holds what is not a text; put it in quotes");
  }

  @Test
  void anEmptyElementIsTold() throws IOException {
    assertThat(entry("- id: a\n  subjects: [zarya, ' ', ]\n").texts("subjects"))
        .containsExactly("zarya");
    assertTold(
        "corpus/sources.yaml:2: field 'subjects' holds what is not a text; put it in quotes");
  }

  @Test
  void anUnknownFieldIsToldWithThoseThatAreKnown() throws IOException {
    entry("- id: a\n  tittle: b\n").allow(Set.of("title", "id"));

    assertTold("corpus/sources.yaml:2: field 'tittle' is unknown; known: id, title");
  }

  @Test
  void whatIsNoWholeNumberIsTold() throws IOException {
    assertThat(entry("- minutes: 441\n").number("minutes")).isEqualTo(441);
    assertThat(entry("- id: a\n  minutes: 7.5\n").number("minutes")).isEqualTo(1);
    assertTold("corpus/sources.yaml:2: minutes '7.5' is not a whole number");
  }

  @Test
  void whatIsNeitherTrueNorFalseIsTold() throws IOException {
    assertThat(entry("- crewed: true\n").truth("crewed")).isTrue();
    assertThat(entry("- crewed: false\n").truth("crewed")).isFalse();
    assertTold();
    assertThat(entry("- id: a\n  crewed: ture\n").truth("crewed")).isFalse();
    assertTold("corpus/sources.yaml:2: crewed 'ture' is neither true nor false");
  }

  @Test
  void aDateIsReadInEachPrecision() throws IOException {
    Entry entry = entry("- day: 1998-11-20\n  month: 1998-11\n  year: 1998\n");

    assertThat(entry.eventDate("day")).contains(EventDate.parse("1998-11-20"));
    assertThat(entry.eventDate("month")).contains(EventDate.parse("1998-11"));
    assertThat(entry.eventDate("year")).contains(EventDate.parse("1998"));
    assertThat(entry.eventDate("none")).isEmpty();
    assertTold();
  }

  @Test
  void whatIsNoDateIsToldWithWhatWouldBe() throws IOException {
    assertThat(entry("- id: a\n  date: 1998-13-20\n").eventDate("date")).isEmpty();
    assertThat(entry("- id: b\n\n  date: 1999-02-29\n").eventDate("date")).isEmpty();
    assertThat(entry("- id: c\n\n\n  date: last May\n").eventDate("date")).isEmpty();
    assertTold(
        "corpus/sources.yaml:2: date '1998-13-20' is not a date; write 1998-11-20, 1998-11 or 1998",
        "corpus/sources.yaml:3: date '1999-02-29' is not a date; write 1998-11-20, 1998-11 or 1998",
        "corpus/sources.yaml:4: date 'last May' is not a date; write 1998-11-20, 1998-11 or 1998");
  }

  @Test
  void aMonthInPlaceOfADayIsTold() throws IOException {
    assertThat(entry("- id: a\n  arrival: 2000-11\n").day("arrival")).isEmpty();
    assertTold("corpus/sources.yaml:2: arrival '2000-11' is not a day; write 1998-11-20");
  }

  @Test
  void aDayThatMustBeThereIsToldWhenItIsMissing() throws IOException {
    assertThat(entry("- launch: 1998-11-20\n").requiredDay("launch"))
        .isEqualTo(LocalDate.of(1998, 11, 20));
    assertTold();
    assertThat(entry("\n- id: a\n").requiredDay("launch")).isEqualTo(LocalDate.EPOCH);
    assertTold(
        "corpus/sources.yaml:2: field 'launch' is missing; give it a day such as 1998-11-20");
  }

  @Test
  void aConstantIsReadInLowerCaseWithHyphens() throws IOException {
    Entry entry = entry("- aspect: orbit-period\n  tone: SOMBRE\n");

    assertThat(entry.constant("aspect", Aspect.values(), Aspect.DEFINITION))
        .isEqualTo(Aspect.ORBIT_PERIOD);
    assertThat(entry.constant("tone", Tone.values(), Tone.PLAIN)).isEqualTo(Tone.SOMBRE);
    assertTold();
  }

  @Test
  void anUnknownConstantOfFewIsToldWithAllOfThem() throws IOException {
    assertThat(entry("- id: a\n  tone: sad\n").constant("tone", Tone.values(), Tone.PLAIN))
        .isEqualTo(Tone.PLAIN);
    assertTold("corpus/sources.yaml:2: tone 'sad' is unknown; known: plain, sombre");
  }

  @Test
  void anUnknownConstantOfManyIsToldWithThePlaceOfTheirList() throws IOException {
    entry("- id: a\n  aspect: weight\n").constant("aspect", Aspect.values(), Aspect.DEFINITION);

    assertTold(
        "corpus/sources.yaml:2: aspect 'weight' is unknown; corpus/README.md lists those that there"
            + " are");
  }

  private Entry entry(String yaml) throws IOException {
    CorpusFolder folder = CorpusFolder.empty(temp).write("sources.yaml", yaml);
    return new YamlFiles(folder.path(), faults).entries("sources.yaml").getFirst();
  }

  private void assertTold(String... told) {
    assertThat(faults.faults()).extracting(Fault::toString).containsExactly(told);
  }
}
