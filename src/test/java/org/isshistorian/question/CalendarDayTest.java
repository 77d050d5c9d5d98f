package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {
  private static final MonthDay NOVEMBER_20 = MonthDay.of(11, 20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11-20",
        "11/20",
        "20 November",
        "Nov 20th",
        "november 20",
        "the 20th of November",
        "nov. 20"
      })
  void aDayOfEveryYear(String text) {
    assertThat(CalendarDay.parse(text))
        .hasValueSatisfying(day -> {
          assertThat(day.day()).isEqualTo(NOVEMBER_20);
          assertThat(day.year()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1998-11-20", "20 November 1998", "November 20, 1998", "on the 20th of Nov, 1998"})
  void aDayOfOneYear(String text) {
    assertThat(CalendarDay.parse(text))
        .hasValueSatisfying(day -> {
          assertThat(day.day()).isEqualTo(NOVEMBER_20);
          assertThat(day.year()).contains(Year.of(1998));
        });
  }

  @Test
  void theLeapDayIsADayOfEveryYear() {
    assertThat(CalendarDay.parse("02-29")).map(CalendarDay::day).contains(MonthDay.of(2, 29));
    assertThat(CalendarDay.parse("2016-02-29")).flatMap(CalendarDay::year).contains(Year.of(2016));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "November",
        "13-20",
        "20-11",
        "02-30",
        "0-0",
        "November 31",
        "1998-11",
        "November 1998",
        "2015-02-29",
        "20 Novembers",
        "Zarya 20",
        "today",
        "111-20",
        "11-20 or so"
      })
  void anythingElseIsNoDay(String text) {
    assertThat(CalendarDay.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void noHostileStringIsADay(String text) {
    assertThat(CalendarDay.parse(text)).isEmpty();
  }

  @Test
  void aDateIsADayOfItsYear() {
    var day = CalendarDay.of(LocalDate.of(1998, 11, 20));

    assertThat(CalendarDay.parse("1998-11-20")).contains(day);
  }
}
