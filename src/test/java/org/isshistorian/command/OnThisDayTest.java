package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.CalendarDay;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnThisDayTest {
  private static final Archive ARCHIVE =
      SampleArchive.with(
          PassageBuilder.passage("own-day").date("2019-02-28").build(),
          PassageBuilder.passage("leap-day").date("2016-02-29").build(),
          PassageBuilder.passage("older-leap-day").date("2004-02-29").build(),
          PassageBuilder.passage("whole-month").date("2016-02").build());

  private static List<String> ids(OnThisDay onThisDay) {
    return onThisDay.events().stream().map(event -> event.passage().id()).toList();
  }

  private static OnThisDay today(String today) {
    return OnThisDay.today(
        ARCHIVE, Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
  }

  private static OnThisDay asked(String day, String today) {
    return OnThisDay.of(ARCHIVE, CalendarDay.parse(day).orElseThrow(), LocalDate.parse(today));
  }

  @Test
  void inALeapYearThe29thHasItsOwnDay() {
    assertThat(ids(today("2028-02-29"))).containsExactly("older-leap-day", "leap-day");
    assertThat(ids(today("2028-02-28"))).containsExactly("own-day");
  }

  @Test
  void inOtherYearsThe29thIsToldOnThe28thAfterThatDaysOwn() {
    OnThisDay day = today("2027-02-28");
    assertThat(ids(day)).containsExactly("own-day", "older-leap-day", "leap-day");
    assertThat(day.day()).isEqualTo(MonthDay.of(2, 28));
    assertThat(day.events().stream().map(day::ago))
        .containsExactly("8 years ago", "23 years ago", "11 years ago");
  }

  @Test
  void the29thMayBeAskedForInAYearThatHasNone() {
    OnThisDay day = asked("02-29", "2027-06-01");
    assertThat(day.day()).isEqualTo(MonthDay.of(2, 29));
    assertThat(ids(day)).containsExactly("older-leap-day", "leap-day");
    assertThat(day.events().stream().map(day::ago)).containsExactly("23 years ago", "11 years ago");
  }

  @Test
  void the28thAskedForWithoutAYearIsThatDayAlone() {
    assertThat(ids(asked("02-28", "2027-06-01"))).containsExactly("own-day");
  }

  @Test
  void aDayWithAYearTellsWhatHadHappenedByThen() {
    OnThisDay day = asked("2012-02-29", "2027-06-01");
    assertThat(ids(day)).containsExactly("older-leap-day");
    assertThat(day.years(day.events().getFirst())).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-02-29, this year",
    "2017-02-28, 1 year ago",
    "2018-02-28, 2 years ago",
    "2026-02-28, 10 years ago"
  })
  void yearsAreCountedFromTheDayThatIsToday(String today, String ago) {
    OnThisDay day = today(today);
    assertThat(day.ago(day.events().getLast())).isEqualTo(ago);
  }

  @Test
  void onlyAKnownDayHasAnAnniversary() {
    assertThat(ARCHIVE.timeline().entries())
        .extracting(entry -> entry.passage().id())
        .doesNotContain("whole-month");
  }
}
