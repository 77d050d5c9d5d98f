package org.isshistorian.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Interest;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

  @Test
  void whatMattersMoreComesFirst() {
    assertThat(told(2, event("small", 2003, 2), event("great", 2004, 5), event("fair", 2007, 3)))
        .containsExactly("great", "fair");
  }

  @Test
  void ofEqualsTheRounderCountOfYearsComesFirst() {
    List<Ranked> ranking =
        choose(
                plan(3),
                Memory.NONE,
                event("five", 2021, 3),
                event("ten", 2016, 3),
                event("twenty", 2006, 3),
                event("twenty-five", 2001, 3),
                event("three", 2023, 3))
            .ranking();

    assertThat(ranking)
        .extracting(Ranked::id)
        .containsExactly("twenty-five", "twenty", "ten", "five", "three");
  }

  @Test
  void aRoundCountDoesNotLiftATrifleAboveAGreatDay() {
    assertThat(told(1, event("trifle", 2001, 1), event("great", 2003, 5))).containsExactly("great");
  }

  @ParameterizedTest
  @CsvSource({"50, 25", "25, 25", "40, 20", "30, 10", "15, 5", "35, 5", "26, 0", "1, 0", "100, 25"})
  void theGreatestRoundNumberThatDividesTheYearsCounts(int years, int roundness) {
    PassageBuilder event = passage("e").date((2026 - years) + "-06-10");

    assertThat(almanac(event).on(DAY))
        .singleElement()
        .extracting(Anniversary::roundness)
        .isEqualTo(roundness);
  }

  @Test
  void aMinorEventOfLastYearMakesRoomForAnother() {
    assertThat(choose(plan(1), told("first"), event("first", 2003, 3), event("second", 2004, 3)))
        .extracting(Choice::passages)
        .isEqualTo(List.of("second"));
  }

  @Test
  void theGreatEventStaysAndWhatStandsBesideItChanges() {
    Choice choice =
        choose(
            plan(2),
            told("great", "first"),
            event("great", 2004, 5),
            event("first", 2003, 4),
            event("second", 2003, 2));

    assertThat(choice.passages()).containsExactly("great", "second");
  }

  @Test
  void whereThereIsNothingElseTheSameIsToldAgain() {
    assertThat(choose(plan(2), told("only"), event("only", 2003, 1)).passages())
        .containsExactly("only");
  }

  @Test
  void aLossIsRememberedEveryYear() {
    Choice choice =
        choose(plan(1), told("loss"), event("loss", 2003, 5).sombre(), event("other", 2004, 4));

    assertThat(choice.passages()).containsExactly("loss");
    assertThat(choice.isSombre()).isTrue();
  }

  @Test
  void overManyYearsNoPostIsThatOfTheYearBefore() {
    PassageBuilder[] events = {
      event("a", 1998, 5), event("b", 1999, 5), event("c", 2000, 3), event("d", 2001, 1)
    };
    for (int count = 1; count <= 3; count++) {
      Set<String> before = Set.of();
      for (int year = 2026; year < 2060; year++) {
        Choice choice =
            new Chooser(almanac(events))
                .choose(plan(count), DAY.withYear(year), new Memory(List.of(before)));
        assertThat(Set.copyOf(choice.passages())).as("%d in %d", count, year).isNotEqualTo(before);
        before = Set.copyOf(choice.passages());
      }
    }
  }

  @Test
  void onlyWhatAChannelWantsIsTold() {
    Plan walks =
        new Plan(
            plan(3).schedule(),
            Rhythm.DAILY,
            new Plan.Taste(Set.of(Interest.SPACEWALKS), 3),
            Plan.Delivery.PLAIN,
            List.of());

    Choice choice =
        choose(
            walks,
            Memory.NONE,
            event("launch", 2003, 5).kind(PassageKind.LAUNCH),
            event("walk", 2004, 1).kind(PassageKind.SPACEWALK));

    assertThat(choice.passages()).containsExactly("walk");
  }

  @Test
  void everyKindOfPassageIsOfInterestToSomebody() {
    for (PassageKind kind : PassageKind.values()) {
      assertThat(almanac(event("e", 2003, 1).kind(kind)).on(DAY))
          .singleElement()
          .extracting(Anniversary::interest)
          .isNotNull();
    }
  }

  @Test
  void anOrderIsExplained() {
    Choice choice = choose(plan(1), told("again"), event("again", 2001, 4));

    assertThat(choice.ranking().getFirst().reasons())
        .extracting(Ranked.Reason::words)
        .containsExactly("significance 4", "round: 25 years", "told last year");
    assertThat(choice.ranking().getFirst().points()).isEqualTo(40 + 20 - 9);
  }

  @Test
  void anEventOfThisYearHasNoAnniversaryYet() {
    assertThat(almanac(event("new", 2026, 5)).on(DAY)).isEmpty();
    assertThat(almanac(event("new", 2026, 5)).on(DAY.plusYears(1))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "FEBRUARY_28, 2027-02-28, true",
    "FEBRUARY_28, 2027-03-01, false",
    "MARCH_1, 2027-03-01, true",
    "MARCH_1, 2027-02-28, false",
    "SKIPPED, 2027-02-28, false",
    "SKIPPED, 2027-03-01, false",
    "FEBRUARY_28, 2028-02-28, false",
    "FEBRUARY_28, 2028-02-29, true",
    "MARCH_1, 2028-02-29, true",
    "MARCH_1, 2028-03-01, false",
    "SKIPPED, 2028-02-29, true",
  })
  void theLeapDayIsRememberedBySetting(
      PostingRules.LeapDay rule, LocalDate date, boolean remembered) {
    Archive archive = SampleArchive.with(passage("leap").date("2016-02-29").build());

    assertThat(new Almanac(archive.timeline(), rule).on(date)).hasSize(remembered ? 1 : 0);
  }

  @Test
  void roundAnniversariesOfTheDaysToComeAreFoundInTheirOrder() {
    Almanac almanac =
        almanac(
            passage("later").date("2001-06-20").significance(4),
            passage("sooner").date("2006-06-11").significance(4),
            passage("not-round").date("2003-06-12").significance(5),
            passage("trifle").date("2006-06-12").significance(1),
            passage("too-late").date("2006-07-30").significance(5));

    assertThat(almanac.round(DAY, 30, 3))
        .extracting(a -> a.passage().id())
        .containsExactly("sooner", "later");
  }

  @Test
  void aPostTellsYearsSentenceAndSourceAndOffersTheRest() {
    Choice choice = choose(plan(1), Memory.NONE, event("a", 2001, 5), event("b", 2002, 1));

    Reply reply = PostReply.of(choice, Optional.of("Late: it was due."));

    assertThat(reply.blocks())
        .hasSize(5)
        .startsWith(
            new Reply.Block.Heading("On this day in the station's history: June 10"),
            new Reply.Block.Text("Late: it was due."),
            new Reply.Block.Fact("25 years ago", "June 10, 2001"))
        .last()
        .isInstanceOf(Reply.Block.Link.class);
    assertThat(reply.actions())
        .singleElement()
        .extracting(Reply.Action::line)
        .isEqualTo("on-this-day 2026-06-10");
  }

  private static List<String> told(int count, PassageBuilder... events) {
    return choose(plan(count), Memory.NONE, events).passages();
  }

  private static Choice choose(Plan plan, Memory memory, PassageBuilder... events) {
    return new Chooser(almanac(events)).choose(plan, DAY, memory);
  }

  private static Memory told(String... lastYear) {
    return new Memory(List.of(Set.of(lastYear)));
  }

  private static PassageBuilder event(String id, int year, int significance) {
    return passage(id).date(year + "-06-10").significance(significance);
  }

  private static Almanac almanac(PassageBuilder... events) {
    Archive archive =
        SampleArchive.with(
            Arrays.stream(events).map(PassageBuilder::build).toArray(Passage[]::new));
    List<String> ids = Arrays.stream(events).map(e -> e.build().id()).toList();
    assertThat(archive.timeline().entries()).extracting(e -> e.passage().id()).containsAll(ids);
    return new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
  }

  private static Plan plan(int count) {
    return new Plan(
        new DailySchedule(LocalTime.of(9, 0), ZoneId.of("UTC")),
        Rhythm.DAILY,
        new Plan.Taste(Set.of(), count),
        Plan.Delivery.PLAIN,
        List.of());
  }
}
