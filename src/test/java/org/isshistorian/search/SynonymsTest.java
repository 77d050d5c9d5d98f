package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SynonymsTest {
  private final Synonyms synonyms = Synonyms.load();

  private char[] head(String word) {
    return synonyms.head(word.toCharArray(), word.length());
  }

  @Test
  void aWordStandsForTheHeadOfItsLine() {
    assertThat(head("cosmonauts")).isEqualTo("astronaut".toCharArray());
  }

  @Test
  void aWordOfNoLineStandsForItself() {
    assertThat(head("zarya")).isNull();
    assertThat(head("")).isNull();
  }

  @Test
  void onlyThatManyLettersOfABufferCount() {
    assertThat(synonyms.head("evaporation".toCharArray(), 3)).isEqualTo(head("eva"));
  }
}
