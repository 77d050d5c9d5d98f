package org.isshistorian.command.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.testkit.SampleSources;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Source titled(String title) {
    return new Source(
        "some-page",
        title,
        "https://www.nasa.gov/page?a=1&b=50%25#part_2",
        new Source.Publisher("NASA", SourceKind.NASA),
        Optional.empty());
  }

  private static BibTeXEntry parsed(Source source) throws ParseException {
    BibTeXDatabase read =
        new BibTeXParser()
            .parse(new StringReader(new Citation(source, DAY).in(CitationStyle.BIBTEX)));
    assertThat(read.getEntries()).hasSize(1);
    return read.getEntries().values().iterator().next();
  }

  private static String field(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    return value.toUserString();
  }

  @Test
  void everyStyleNamesWhoWhatWhereAndWhenItWasLookedAt() {
    var citation = new Citation(SampleSources.ZARYA, DAY);
    String url = SampleSources.ZARYA.link();
    assertThat(citation.in(CitationStyle.APA))
        .isEqualTo("NASA. (n.d.). Zarya Control Module. Retrieved November 24, 2026, from " + url);
    assertThat(citation.in(CitationStyle.MLA))
        .isEqualTo("\"Zarya Control Module.\" NASA, " + url + ". Accessed 24 Nov. 2026.");
    assertThat(citation.in(CitationStyle.CHICAGO))
        .isEqualTo("NASA. \"Zarya Control Module.\" Accessed November 24, 2026. " + url + ".");
  }

  @Test
  void aBibtexParserReadsTheEntry() throws ParseException {
    BibTeXEntry entry = parsed(SampleSources.ZARYA);
    assertThat(entry.getType().getValue()).isEqualTo("misc");
    assertThat(entry.getKey().getValue()).isEqualTo("nasa-fel-zarya");
    assertThat(field(entry, "author")).isEqualTo("{NASA}");
    assertThat(field(entry, "title")).isEqualTo("{Zarya Control Module}");
    assertThat(field(entry, "url")).isEqualTo(SampleSources.ZARYA.link());
    assertThat(field(entry, "urldate")).isEqualTo("2026-11-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q&A: 50% of $3 billion, #1 {in} a_b ~ x^2 \\ end",
        "}}} unbalanced {{",
        "A \"quoted\" title, with commas = signs @misc{x}",
        "Zvezda – «Звезда» ☆"
      })
  void noTitleTearsTheEntryApart(String title) throws ParseException {
    BibTeXEntry entry = parsed(titled(title));
    assertThat(entry.getFields().keySet())
        .extracting(Key::getValue)
        .containsExactlyInAnyOrder("author", "title", "howpublished", "url", "urldate", "note");
    assertThat(field(entry, "url")).isEqualTo("https://www.nasa.gov/page?a=1&b=50%25#part_2");
  }

  @ParameterizedTest
  @CsvSource({
    "How Do You Tell the Time?, 'NASA. (n.d.). How Do You Tell the Time? Retrieved'",
    "Dr. No., 'NASA. (n.d.). Dr. No. Retrieved'"
  })
  void aTitleThatEndsASentenceGetsNoSecondStop(String title, String start) {
    assertThat(new Citation(titled(title), DAY).in(CitationStyle.APA)).startsWith(start);
  }

  @Test
  void quotationMarksWithinATitleBecomeSingle() {
    assertThat(new Citation(titled("The \"Zvezda\" module"), DAY).in(CitationStyle.MLA))
        .startsWith("\"The 'Zvezda' module.\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01, 1 May 2026",
    "2026-06-30, 30 June 2026",
    "2026-09-09, 9 Sept. 2026",
    "2026-12-31, 31 Dec. 2026"
  })
  void mlaWritesMonthsItsOwnWay(LocalDate day, String written) {
    assertThat(CitationDates.mla(day)).isEqualTo(written);
  }
}
