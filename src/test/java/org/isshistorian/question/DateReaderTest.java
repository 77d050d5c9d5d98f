package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.isshistorian.archive.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static List<DateSpan> read(String text) {
    return new DateReader().read(Words.of(text));
  }

  private static DateSpan span(String first, String last) {
    return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "November 20, 1998",
        "november 20th 1998",
        "20 November 1998",
        "the 20th of November, 1998",
        "20 Nov 98",
        "Nov. 20, 1998",
        "1998-11-20",
        "20/11/1998",
        "11/20/1998",
        "20.11.1998",
        "what happened on November 20 1998 in space"
      })
  void aDayIsReadInEveryWayOfWritingIt(String text) {
    assertThat(read(text)).containsExactly(span("1998-11-20", "1998-11-20"));
  }

  @Test
  void ofTwoReadingsTheDayComesFirst() {
    assertThat(read("02/11/2000")).containsExactly(span("2000-11-02", "2000-11-02"));
  }

  @ParameterizedTest
  @CsvSource({
    "in November 1998, 1998-11-01, 1998-11-30",
    "nov 1998, 1998-11-01, 1998-11-30",
    "February of 2000, 2000-02-01, 2000-02-29",
    "in 1998, 1998-01-01, 1998-12-31",
    "2031?, 2031-01-01, 2031-12-31"
  })
  void monthsAndYearsAreSpans(String text, String first, String last) {
    assertThat(read(text)).containsExactly(span(first, last));
  }

  @Test
  void severalDatesAreReadInTheirOrder() {
    assertThat(read("between 20 November 1998 and December 1998 and 2001"))
        .containsExactly(
            span("1998-11-20", "1998-11-20"),
            span("1998-12-01", "1998-12-31"),
            span("2001-01-01", "2001-12-31"));
  }

  @Test
  void aTwoDigitYearIsOfTheNearerCentury() {
    assertThat(read("20 Nov 98")).containsExactly(span("1998-11-20", "1998-11-20"));
    assertThat(read("20 Nov 21")).containsExactly(span("2021-11-20", "2021-11-20"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "expedition 47",
        "STS-88",
        "how many of the 1500 experiments",
        "may they march",
        "419725 kilograms",
        "98",
        "November",
        "20 November",
        "on November 20",
        "on November 20 in space",
        "year 3000",
        "99/99/98"
      })
  void otherNumbersAndWordsAreNoDates(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsReadAsItsYear() {
    assertThat(read("February 30, 2001")).containsExactly(span("2001-01-01", "2001-12-31"));
    assertThat(read("February 29, 2000")).containsExactly(span("2000-02-29", "2000-02-29"));
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void noDateOfAnyStringIsBeyondTheCalendarOfSpaceflight(String text) {
    assertThat(read(text))
        .allSatisfy(span -> assertThat(span.first().getYear()).isBetween(1950, 2099));
  }

  @Test
  void aSpanTouchesWhateverHasADayInIt() {
    DateSpan november = span("1998-11-01", "1998-11-30");

    assertThat(november.touches(EventDate.parse("1998-11-30"))).isTrue();
    assertThat(november.touches(EventDate.parse("1998-12-01"))).isFalse();
    assertThat(november.touches(EventDate.parse("1998"))).isTrue();
    assertThat(november.touches(EventDate.parse("1998-10"))).isFalse();
    assertThat(november.isDay()).isFalse();
  }

  @Test
  void aSpanDoesNotEndBeforeItStarts() {
    assertThatThrownBy(() -> span("1998-11-20", "1998-11-19"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1998-11-19 is before 1998-11-20");
  }
}
