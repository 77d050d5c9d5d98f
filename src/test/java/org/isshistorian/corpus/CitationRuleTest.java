package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationRuleTest extends RuleTest {
  private static final String GCAT =
      """
        url: https://planet4589.org/space/gcat/
        publisher: Jonathan McDowell
        kind: REFERENCE
      """;

  CitationRuleTest() {
    super(new CitationRule());
  }

  @ParameterizedTest
  @CsvSource({
    "https://nasa.gov.example.org/zarya, NASA",
    "https://www.notnasa.gov/zarya, NASA",
    "https://example.org/nasa.gov, NASA",
    "https://example.org/a|b?from=nasa.gov, NASA",
    "https://web.archive.org/web/2001/https://example.org/nasa.gov/, NASA",
    "https://www.nasa.gov/zarya, PRESS",
    "https://NASA.gov, PRESS",
    "http://web.archive.org/web/20070709153924/http:/www.nasa.gov/zarya.html, PRESS",
  })
  void theKindNasaIsForPagesOfNasaAlone(String url, String kind) {
    folder.replace(
        "sources.yaml",
        GCAT,
        """
          url: '%s'
          publisher: X
          kind: %s
        """
            .formatted(url, kind));

    assertFaults("corpus/sources.yaml:14: kind NASA is for pages of nasa.gov, and for those only");
  }

  @Test
  void aPassageWithoutAPageOfNasaIsTold() {
    folder.replace("timeline/1998.yaml", "  more: nasa-iss\n", "");

    assertFaults(
        "corpus/timeline/1998.yaml:28: source is not NASA's; name a nasa.gov page on the subject in"
            + " 'more'");
  }

  @Test
  void furtherReadingThatIsNotNasasIsTold() {
    folder.replace(
        "topics/station.yaml",
        "  source: nasa-iss\n  asks",
        "  source: nasa-iss\n  more: gcat-launch-log\n  asks");

    assertFaults(
        "corpus/topics/station.yaml:1: more is not a NASA page; name a nasa.gov page on the"
            + " subject");
  }

  @Test
  void aSourceIsUsed() {
    folder.replace("timeline/1998.yaml", "source: nasa-fel-zarya", "source: nasa-iss");

    assertFaults("corpus/sources.yaml:7: source 'nasa-fel-zarya' is used by no passage; remove it");
  }

  @Test
  void anAddressStandsOnce() {
    folder.replace(
        "sources.yaml",
        GCAT,
        """
          url: https://www.nasa.gov/international-space-station/facts/
          publisher: NASA
          kind: NASA
        """);

    assertFaults("corpus/sources.yaml:14: url is the same as that of 'nasa-iss'; keep one");
  }

  @Test
  void anAddressOfTheOldStyleHasItsArchivedCopy() {
    String url = "https://spaceflight.nasa.gov/station/reference/fel/zarya.html";
    folder.replace(
        "sources.yaml", "  archived: https://web.archive.org/web/2001/" + url + "\n", "");

    assertFaults(
        "corpus/sources.yaml:7: url is of NASA's old style; give the copy, archived:"
            + " https://web.archive.org/web/..."
            + url);
  }

  @Test
  void anArchivedCopyIsOfTheSamePage() {
    folder.replace(
        "sources.yaml",
        "web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html",
        "web/2001/https://spaceflight.nasa.gov/station/");

    assertFaults(
        "corpus/sources.yaml:7: archived"
            + " 'https://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/' is not the"
            + " Internet Archive's copy of url");
  }
}
