package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how many assembly flights were there   | assembly flights
          How many modules does it have?         | modules
          which module is the oldest             | module
          what space agency did build it         | space agency
          how many solar array wing blanket rows | solar array wing
          what is the first module               | ''
          what was the name of the first module  | module
          the name of that Russian laboratory    | russian laboratory
          what is its name                       | ''
          what kind of food is there             | ''
          in which year was it which module      | module
          when was Zarya launched                | ''
          how many                               | ''
          ''                                     | ''
          """)
  void theWordsUpToTheVerbAreAskedFor(String text, String target) {
    assertThat(String.join(" ", TargetReader.read(Words.of(text)))).isEqualTo(target);
  }
}
