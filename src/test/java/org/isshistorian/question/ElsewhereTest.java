package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereTest {
  private static List<String> find(String text) {
    return new Elsewhere().find(Words.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "When did Apollo 11 land?, apollo",
    "who built SKYLAB, skylab",
    "the moon landing, moon landing",
    "tell me of the James Webb telescope, james webb"
  })
  void otherWorldsAreFound(String text, String spelling) {
    assertThat(find(text)).contains(spelling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "when was Zarya launched", "james", "a landing on a moonlit night", "moon"})
  void halfASpellingIsNone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void eachIsFoundOnce() {
    assertThat(find("skylab and Skylab and mir")).containsExactly("skylab", "mir");
  }
}
