package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTest {
  @Test
  void thePrecisionIsTheType() {
    assertThat(EventDate.parse("1998-11-20"))
        .isEqualTo(new EventDate.Day(LocalDate.of(1998, 11, 20)));
    assertThat(EventDate.parse("1998-11")).isEqualTo(new EventDate.Month(YearMonth.of(1998, 11)));
    assertThat(EventDate.parse("1998")).isEqualTo(new EventDate.Year(1998));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1998-11-20", "2016-02-29", "1998-11", "2000", "0986"})
  void whatIsReadIsWrittenTheSame(String iso) {
    assertThat(EventDate.parse(iso).iso()).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "1998-11-20, 1998-11-20, 1998-11-20",
    "1998-11, 1998-11-01, 1998-11-30",
    "2016-02, 2016-02-01, 2016-02-29",
    "2015-02, 2015-02-01, 2015-02-28",
    "1998, 1998-01-01, 1998-12-31",
  })
  void aDateCoversItsDays(String iso, LocalDate first, LocalDate last) {
    assertThat(EventDate.parse(iso).start()).isEqualTo(first);
    assertThat(EventDate.parse(iso).end()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1998-11-20 | November 20, 1998",
        "2000-11-02 | November 2, 2000",
        "2000-11 | November 2000",
        "2000 | 2000",
      })
  void aDateIsWrittenAsASentenceSaysIt(String iso, String written) {
    assertThat(EventDate.parse(iso).written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "98",
        "199",
        "19981",
        "1998-1",
        "1998-13",
        "1998-00",
        "1998/11",
        "1998-1-20",
        "1998-13-20",
        "1998-02-29",
        "1998-11-31",
        "1998-11-2x",
        "20.11.1998",
        "1998-11-20 ",
        "November",
        "abcd",
        "-998",
        "+998",
        " 1998",
        "1998-11-20T06:40"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> EventDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
