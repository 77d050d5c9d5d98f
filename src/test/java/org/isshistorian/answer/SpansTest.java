package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static String in(String text, Optional<Highlight> span) {
    return span.map(highlight -> highlight.in(text)).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It flew on November 20, 1998 and later.      | November 20, 1998
          Work began in December 1994 in Moscow.       | December 1994
          In 1984 it was announced, in 1993 redesigned. | 1984
          It has 1450 parts and no date.               | ''
          In May it flew.                              | ''
          """)
  void theFirstDateIsFound(String text, String date) {
    assertThat(in(text, Spans.date(text))).isEqualTo(date);
    assertThat(Spans.hasDate(text)).isEqualTo(!date.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It has a mass of 419,725 kilograms, no less.   | 419,725 kilograms
          On November 20, 1998 it had 3 engines.         | 3 engines
          It has seven windows.                          | seven windows
          It cost $100 billion.                          | $100 billion
          It holds about 4.5 tons of fuel.               | about 4.5 tons
          There were more than fifteen nations.          | more than fifteen nations
          In 1998 someone came.                          | ''
          It was often done.                             | ''
          """)
  void theFirstNumberThatIsNoDateIsFound(String text, String number) {
    assertThat(in(text, Spans.number(text))).isEqualTo(number);
    assertThat(Spans.hasNumber(text)).isEqualTo(!number.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its 8 wings have 262,400 solar cells. | cells  | 262,400 solar cells
          Its 8 wings have 262,400 solar cells. | wings  | 8 wings
          The 15 Partner Nations built it.      | nation | 15 Partner Nation
          The nations were many, 15 in all.     | nation | ''
          In 1998 nations met.                  | nation | ''
          Its 8 wings are large.                | ''     | ''
          """)
  void theNumberOfWhatIsCountedIsFound(String text, String counted, String number) {
    List<String> words = counted.isEmpty() ? List.of() : List.of(counted);

    assertThat(in(text, Spans.numberOf(text, words))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          With 2 arms they worked for 7 hours 21 minutes.   | 7 hours 21 minutes
          It takes about 90 minutes.                        | about 90 minutes
          He stayed for six and a half months.              | six and a half months
          The truss is 109 meters long.                     | 109 meters
          It was a 340-day mission.                         | 340-day
          It has 3 windows.                                 | ''
          """)
  void theFirstMeasureIsFound(String text, String measure) {
    assertThat(in(text, Spans.measure(text))).isEqualTo(measure);
    assertThat(Spans.hasMeasure(text)).isEqualTo(!measure.isEmpty());
  }

  @Test
  void aNumberEndsBeforeTheFullStop() {
    String text = "The count is 419,725.";

    assertThat(in(text, Spans.number(text))).isEqualTo("419,725");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Zarya", "🚀"})
  void aTextWithoutAnyHasNone(String text) {
    assertThat(Spans.date(text)).isEmpty();
    assertThat(Spans.number(text)).isEmpty();
    assertThat(Spans.measure(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void everySpanLiesInItsText(String text) {
    assertThat(Stream.of(Spans.date(text), Spans.number(text), Spans.measure(text)))
        .allSatisfy(span -> assertThat(span.map(s -> s.in(text))).isNotEqualTo(Optional.of("")));
  }
}
