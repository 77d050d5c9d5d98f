package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.testkit.HostileStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <@UBOT> when was Zarya launched?          | when was Zarya launched?
          when <@UBOT>   was Zarya launched?        | when was Zarya launched?
          <@UBOT> R&amp;D &lt;1998&gt; &amp;amp;    | R&D <1998> &amp;
          <@UBOT> see <https://www.nasa.gov>        | see https://www.nasa.gov
          """)
  void whatWasTypedIsFreedOfMarkup(String text, String typed) {
    assertThat(SlackText.typed(text)).isEqualTo(typed);
  }

  @Test
  void linksAndChannelsAreTheirLabels() {
    assertThat(SlackText.typed("<https://www.nasa.gov|NASA> in <#C1|general> for <!here>"))
        .isEqualTo("NASA in general for here");
  }

  @Test
  void nothingThatPeopleTypeMakesItThrow() {
    HostileStrings.all()
        .forEach(text -> {
          assertThat(SlackText.typed(text)).isNotNull();
          assertThat(SlackText.escaped(text)).doesNotContain("<", ">");
          assertThat(SlackText.cut(text, 20)).hasSizeLessThanOrEqualTo(20);
        });
  }

  @Test
  void aCutNeverSplitsACharacter() {
    String cut = SlackText.cut("🚀".repeat(50), 21);

    assertThat(cut.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }

  @Test
  void aCutStandsAfterASentenceOrAWord() {
    assertThat(SlackText.cut("One two. Three four five", 16)).isEqualTo("One two. …");
    assertThat(SlackText.cut("One two three four five", 16)).isEqualTo("One two three …");
    assertThat(SlackText.cut("One two.", 16)).isEqualTo("One two.");
  }
}
