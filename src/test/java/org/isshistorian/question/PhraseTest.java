package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
  private static List<String> bases(String text) {
    return Words.folded(text).stream().map(WordForms::base).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "how heavy, how heavy is it, true",
    "how heavy, how very heavy, false",
    "how * weigh, how weigh, true",
    "how * weigh, how much does it weigh, true",
    "how * weigh, how a b c d e f g h i weigh, false",
    "was launched, is launching, true",
    "when was * launched, when was it, false"
  })
  void aStarStandsForSomeWordsAndWordsForTheirForms(String phrase, String text, boolean matches) {
    assertThat(Phrase.of(phrase).matches(bases(text), 0)).isEqualTo(matches);
  }

  @Test
  void aPhraseMatchesOnlyWhereItIsLookedFor() {
    List<String> bases = bases("and how heavy");

    assertThat(Phrase.of("how heavy").matches(bases, 0)).isFalse();
    assertThat(Phrase.of("how heavy").matches(bases, 1)).isTrue();
    assertThat(Phrase.of("how heavy").matches(bases, 3)).isFalse();
  }

  @Test
  void starsWeighNothing() {
    assertThat(Phrase.of("how * it * weigh").weight()).isEqualTo(3);
  }

  @Test
  void theFirstWordIsThatOfTheWholePhrase() {
    assertThat(Phrase.firstOf("launching it"))
        .isEqualTo(Phrase.of("launching it").words().getFirst());
    assertThat(Phrase.firstOf("launches")).isEqualTo(Phrase.of("launches").words().getFirst());
  }
}
