package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.question.AnswerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindFitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHEN     | November 20, 1998
          WHEN     | in 1998
          WHO      | Bill Shepherd
          WHERE    | Baikonur Cosmodrome
          WHERE    | at the forward port
          HOW_MANY | seven
          HOW_MANY | 15 nations
          HOW_MUCH | 419,725 kilograms
          HOW_LONG | 7 hours 21 minutes
          HOW_LONG | until 2030
          """)
  void aSpanOfTheKindFits(AnswerKind kind, String span) {
    assertThat(KindFit.fits(kind, span)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHEN     | Bill Shepherd
          WHEN     | 419,725 kilograms
          WHO      | sleeping bags
          WHO      | November 20, 1998
          WHO      | 3 Americans
          WHERE    | November 20, 1998
          WHERE    | 15 nations
          HOW_MANY | Zarya
          HOW_MANY | November 20, 1998
          HOW_MUCH | quite heavy
          HOW_LONG | Bill Shepherd
          HOW_LONG | 15 nations
          """)
  void aSpanOfAnotherKindDoesNot(AnswerKind kind, String span) {
    assertThat(KindFit.fits(kind, span)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"WHY", "HOW", "WHICH", "YES_NO", "WHAT", "ANY"})
  void whereTheKindSaysNothingOfTheFormEverySpanFits(AnswerKind kind) {
    assertThat(KindFit.fits(kind, "sleeping bags")).isTrue();
    assertThat(KindFit.fits(kind, "")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"WHEN", "WHO", "HOW_MANY", "HOW_MUCH", "HOW_LONG"})
  void nothingIsNoAnswer(AnswerKind kind) {
    assertThat(KindFit.fits(kind, "")).isFalse();
  }
}
