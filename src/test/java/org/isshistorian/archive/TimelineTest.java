package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  @Test
  void onlyPassagesOfAKnownDayAreEvents() {
    Timeline timeline =
        timeline(
            passage("day").date("1998-11-20").build(),
            passage("month").date("1998-11").build(),
            passage("year").date("1998").build(),
            passage("figure").asOf("2014-11-20").build(),
            passage("timeless").build());

    assertThat(ids(timeline.entries())).containsExactly("day");
    assertThat(timeline.entries().getFirst().date()).isEqualTo(LocalDate.of(1998, 11, 20));
  }

  @Test
  void eventsComeOldestFirst() {
    assertThat(ids(SampleArchive.archive().timeline().entries()))
        .containsExactly(
            "1998-11-20-zarya-launch",
            "1998-12-04-sts-88-launch",
            "1998-12-07-eva-001",
            "2000-10-31-soyuz-tm-31-launch",
            "2000-11-02-soyuz-tm-31-docking",
            "2003-02-01-columbia-accident",
            "2016-02-29-kopra-takes-command");
  }

  @Test
  void ofOneDayTheMoreSignificantEventComesFirstThenTheSmallerId() {
    Timeline timeline =
        timeline(
            passage("b-small").date("2000-11-02").significance(1).build(),
            passage("d-great").date("2000-11-02").significance(5).build(),
            passage("c-great").date("2000-11-02").significance(5).build(),
            passage("a-earlier").date("2000-11-01").significance(1).build());

    assertThat(ids(timeline.entries()))
        .containsExactly("a-earlier", "c-great", "d-great", "b-small");
  }

  @Test
  void aDayOfTheCalendarHasItsEventsOfAllYears() {
    Timeline timeline =
        timeline(
            passage("newer").date("2012-11-20").build(),
            passage("older").date("1998-11-20").build(),
            passage("other-day").date("1998-11-21").build(),
            passage("other-month").date("1998-12-20").build());

    assertThat(ids(timeline.on(MonthDay.of(11, 20)))).containsExactly("older", "newer");
    assertThat(timeline.on(MonthDay.of(1, 1))).isEmpty();
  }

  @Test
  void anAnniversaryIsOfThisOrAnEarlierYear() {
    Timeline timeline =
        timeline(
            passage("older").date("1998-11-20").build(),
            passage("today").date("2012-11-20").build(),
            passage("to-come").date("2013-11-20").build());

    assertThat(ids(timeline.anniversariesOn(LocalDate.of(2012, 11, 20))))
        .containsExactly("older", "today");
    assertThat(timeline.anniversariesOn(LocalDate.of(1997, 11, 20))).isEmpty();
  }

  @Test
  void inALeapYearTheEventsOf29FebruaryAreToldOnThatDayAlone() {
    Timeline timeline = february();

    assertThat(ids(timeline.anniversariesOn(LocalDate.of(2024, 2, 29))))
        .containsExactly("leap-2008", "leap-2016");
    assertThat(ids(timeline.anniversariesOn(LocalDate.of(2024, 2, 28))))
        .containsExactly("before-2011", "before-2020");
  }

  @Test
  void inAnyOtherYearTheyAreToldOn28FebruaryAfterThatDaysOwn() {
    assertThat(ids(february().anniversariesOn(LocalDate.of(2023, 2, 28))))
        .containsExactly("before-2011", "before-2020", "leap-2008", "leap-2016");
  }

  @Test
  void inAnyOtherYearTheyAreToldOnNoOtherDay() {
    Timeline timeline = february();

    assertThat(ids(timeline.anniversariesOn(LocalDate.of(2023, 3, 1)))).containsExactly("after");
    assertThat(timeline.anniversariesOn(LocalDate.of(2023, 2, 27))).isEmpty();
  }

  @Test
  void aLeapDayToComeIsNotToldBeforehand() {
    assertThat(ids(february().anniversariesOn(LocalDate.of(2015, 2, 28))))
        .containsExactly("before-2011", "leap-2008");
  }

  @Test
  void theYears1900And2100HaveNoLeapDay() {
    assertThat(ids(february().anniversariesOn(LocalDate.of(2100, 2, 28))))
        .contains("leap-2008", "leap-2016");
    assertThat(ids(february().anniversariesOn(LocalDate.of(2400, 2, 28))))
        .doesNotContain("leap-2008", "leap-2016");
  }

  @Test
  void askedForTheDayOfTheCalendar29FebruaryHasItsOwnEventsOnly() {
    assertThat(ids(february().on(LEAP_DAY))).containsExactly("leap-2008", "leap-2016");
    assertThat(ids(february().on(MonthDay.of(2, 28)))).doesNotContain("leap-2008");
  }

  @Test
  void aSpanIncludesItsFirstAndItsLastDay() {
    Timeline timeline = SampleArchive.archive().timeline();

    assertThat(ids(timeline.between(LocalDate.of(1998, 12, 4), LocalDate.of(2000, 10, 31))))
        .containsExactly(
            "1998-12-04-sts-88-launch", "1998-12-07-eva-001", "2000-10-31-soyuz-tm-31-launch");
    assertThat(timeline.between(LocalDate.of(2000, 1, 2), LocalDate.of(2000, 1, 1))).isEmpty();
  }

  private static Timeline february() {
    return timeline(
        passage("leap-2016").date("2016-02-29").build(),
        passage("leap-2008").date("2008-02-29").build(),
        passage("before-2020").date("2020-02-28").build(),
        passage("before-2011").date("2011-02-28").build(),
        passage("after").date("2011-03-01").build());
  }

  private static Timeline timeline(Passage... passages) {
    return SampleArchive.with(passages).timeline();
  }

  private static List<String> ids(List<Timeline.Entry> entries) {
    return entries.stream().map(entry -> entry.passage().id()).toList();
  }
}
