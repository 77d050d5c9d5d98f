package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @ParameterizedTest
  @CsvSource({
    "between 2000 and 2003, 2000-01-01, 2003-12-31",
    "from May 2001 to June 2002, 2001-05-01, 2002-06-30",
    "spacewalks 2009 until 2011, 2009-01-01, 2011-12-31",
    "'between Nov 20, 1998 and the 2nd of November 2000', 1998-11-20, 2000-11-02",
    "in the 90s, 1990-01-01, 1999-12-31",
    "the 1990s, 1990-01-01, 1999-12-31",
    "in the nineties, 1990-01-01, 1999-12-31",
    "the 2010s, 2010-01-01, 2019-12-31",
    "christmas 2005, 2005-12-25, 2005-12-25",
    "on Christmas Eve 2013, 2013-12-24, 2013-12-24",
    "New Year's Day 2001, 2001-01-01, 2001-01-01"
  })
  void rangesDecadesAndHolidaysAreSpans(String text, String first, String last) {
    assertThat(read(text)).containsExactly(span(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "ten years ago today, 2016-11-24, 2016-11-24",
    "what happened 10 years ago, 2016-01-01, 2016-12-31",
    "a year ago today, 2025-11-24, 2025-11-24",
    "two decades ago, 2006-01-01, 2006-12-31",
    "3 months ago, 2026-08-01, 2026-08-31",
    "two weeks ago, 2026-11-10, 2026-11-10",
    "yesterday, 2026-11-23, 2026-11-23",
    "last year, 2025-01-01, 2025-12-31",
    "this year, 2026-01-01, 2026-12-31",
    "last month, 2026-10-01, 2026-10-31"
  })
  void whatCountsFromTodayIsReadWhereTodayIsKnown(String text, String first, String last) {
    var today = Optional.of(LocalDate.of(2026, 11, 24));

    assertThat(new DateReader().find(Words.of(text), today))
        .extracting(DateMention::span)
        .containsExactly(span(first, last));
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aDateKnowsItsPlace() {
    List<DateMention> found =
        new DateReader()
            .find(Words.of("spacewalks between 2000 and May 2003, please"), Optional.empty());

    assertThat(found).containsExactly(new DateMention(1, 6, span("2000-01-01", "2003-05-31")));
    assertThat(found.getFirst().covers(5)).isTrue();
    assertThat(found.getFirst().covers(6)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "between 2003 and 2000",
        "2000 and 2003",
        "in 2000 or to 2003",
        "either 2000, 2003",
      })
  void twoDatesThatAreNoRangeStayTwo(String text) {
    assertThat(read(text)).hasSize(2);
  }

  @Test
  void severalDatesAreReadInTheirOrder() {
    assertThat(read("on 20 November 1998 and December 1998 and 2001"))
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
        "christmas",
        "400 years ago",
        "a while ago",
        "last crew",
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
