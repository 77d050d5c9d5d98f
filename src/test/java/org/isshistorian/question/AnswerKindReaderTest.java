package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKindReaderTest {
  private static AnswerKind read(String text) {
    return new AnswerKindReader().read(Words.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When was Zarya launched?                   | WHEN
          in what year did it begin                  | WHEN
          which day did the first crew arrive        | WHEN
          Zarya went up when?                        | WHEN
          who commanded Expedition 1                 | WHO
          Whose idea was it                          | WHO
          which astronaut flew longest               | WHO
          what woman was first                       | WHO
          where is Zvezda attached                   | WHERE
          which country built Unity                  | WHERE
          how many modules are there                 | HOW_MANY
          how often do they change crews             | HOW_MANY
          how long is the truss                      | HOW_LONG
          how heavy is it                            | HOW_MUCH
          how much did it cost                       | HOW_MUCH
          How fast does it go?                       | HOW_MUCH
          why was it built                           | WHY
          how do they sleep                          | HOW
          which module is the oldest                 | WHICH
          what is the cupola                         | WHAT
          is there a shower on board                 | YES_NO
          Have tourists been there                   | YES_NO
          tell me about Zarya                        | ANY
          Zarya                                      | ANY
          the launch of Zarya                        | ANY
          """)
  void theQuestionWordTellsTheKind(String text, AnswerKind kind) {
    assertThat(read(text)).isEqualTo(kind);
  }

  @Test
  void aQuestionWordBehindAnotherClauseStillTells() {
    assertThat(read("On board the station, who cooks?")).isEqualTo(AnswerKind.WHO);
  }

  @Test
  void aSubordinateWhenIsNotTheQuestion() {
    assertThat(read("who was aboard when Zvezda docked")).isEqualTo(AnswerKind.WHO);
    assertThat(read("when Zvezda docked, who was aboard")).isEqualTo(AnswerKind.WHO);
  }

  @Test
  void noWordsAreOfAnyKind() {
    assertThat(read("")).isEqualTo(AnswerKind.ANY);
  }
}
