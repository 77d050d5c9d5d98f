package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When was Zarya launched? | when was zarya launched
          STS-88, STS88, sts 88    | sts 88 sts 88 sts 88
          Soyuz TM-31              | soyuz tm 31
          419,725 kilograms        | 419725 kilograms
          1,234,567                | 1234567
          1,2 and 1,2345           | 1 2 and 1 2345
          Jan 1,1998               | jan 1 1998
          the station's crew       | the station crew
          the station’s crew       | the station crew
          THE STATION'S CREW       | the station crew
          don't                    | don t
          crews' quarters          | crews quarters
          Seven of Twenty          | 7 of 20
          one-year                 | 1 year
          Sergueï Krikaliov, café  | serguei krikaliov cafe
          Заря                     | заря
          7th                      | 7 th
          🚀 go 🚀                  | go
          """)
  void aTextIsSplitIntoFoldedWords(String text, String folded) {
    assertThat(String.join(" ", Words.folded(text))).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "🚀", "''", "\u0000"})
  void aTextWithoutLettersHasNoWords(String text) {
    assertThat(Words.of(text)).isEmpty();
  }

  @Test
  void aWordIsKeptAsItWasWritten() {
    assertThat(Words.of("The Zarya FGB in 1998"))
        .extracting(Word::written)
        .containsExactly("The", "Zarya", "FGB", "in", "1998");
  }

  @Test
  void capitalsAndNumbersAreTold() {
    assertThat(Words.of("Zarya in 1998"))
        .extracting(Word::isCapitalized)
        .containsExactly(true, false, false);
    assertThat(Words.of("Zarya in 1998 seven"))
        .extracting(Word::isNumber)
        .containsExactly(false, false, true, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zarya",
        "zarya",
        "Éire",
        "7 up",
        "Seven up",
        "zero-g",
        "twentynine",
        "Николаев",
        "onion"
      })
  void theLetterOfATextIsThatOfItsFirstFoldedWord(String text) {
    char first = Words.folded(text).getFirst().charAt(0);

    assertThat(Words.letter(text)).isEqualTo(Character.isDigit(first) ? '#' : first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " x", "?x", "🚀x"})
  void aTextThatStartsWithNoLetterHasABlankForOne(String text) {
    assertThat(Words.letter(text)).isEqualTo(' ');
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void everyWordOfAnyStringHasAFoldedLetter(String text) {
    assertThat(Words.of(text))
        .allSatisfy(word -> {
          assertThat(word.written()).isNotEmpty();
          assertThat(word.folded()).isNotEmpty();
          assertThat(Words.letter(word.folded())).isNotEqualTo('\u0000');
        });
  }
}
