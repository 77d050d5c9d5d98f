package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.HostileStrings;
import org.isshistorian.testkit.MemoryHistorian;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PassageSearcherTest {
  private static final PassageSearcher SEARCHER =
      MemoryHistorian.over(SampleArchive.archive()).searcher();

  private static List<String> ids(String words) {
    return SEARCHER.find(words, 50).stream().map(Passage::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "sunrise; zarya-name-meaning",
        "sunr*; zarya-name-meaning",
        "sunrisee~1; zarya-name-meaning",
        "\"word for sunrise\"; zarya-name-meaning",
        "sunrise|beds; zarya-name-meaning",
        "+sunrise -launched; zarya-name-meaning",
        "sunrise (dawn|dusk); zarya-name-meaning",
        "SUNRISE; zarya-name-meaning"
      })
  void wordsAndOperatorsFindPassages(String words, String id) {
    assertThat(ids(words)).contains(id);
  }

  @Test
  void everyWordMustBeThereUnlessSaidOtherwise() {
    assertThat(ids("sunrise kilograms")).isEmpty();
    assertThat(ids("sunrise|kilograms")).contains("zarya-name-meaning", "iss-mass");
    assertThat(ids("zarya -sunrise")).isNotEmpty().doesNotContain("zarya-name-meaning");
  }

  static List<String> hostile() {
    return HostileStrings.all().toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingThatIsTypedMakesItFail(String text) {
    assertThat(SEARCHER.find(text, 10)).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void wildcardsInPlentyFindSomethingOrNothingButEnd() {
    assertThat(SEARCHER.find("s*|".repeat(70), 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(SEARCHER.find("station~2|".repeat(30), 5)).hasSizeLessThanOrEqualTo(5);
    assertThat(ids("(".repeat(90) + "sunrise" + ")".repeat(90))).contains("zarya-name-meaning");
  }

  @Test
  void wordsBeyondTheFirstFewAreLeftOut() {
    String few = "sunrise ".repeat(BoundedParser.MOST_WORDS);
    assertThat(ids(few + "xylophone")).contains("zarya-name-meaning");
    assertThat(ids("xylophone " + few)).isEmpty();
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(PassageSearcher.bounded("x".repeat(500))).hasSize(PassageSearcher.LONGEST);
    assertThat(PassageSearcher.bounded("x".repeat(199) + "🚀")).isEqualTo("x".repeat(199));
  }
}
