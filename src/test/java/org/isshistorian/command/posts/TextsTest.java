package org.isshistorian.command.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.isshistorian.subscription.Interest;
import org.isshistorian.testkit.HostileStrings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private final ZoneSearch zones = new ZoneSearch();

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "09, 09:00",
    "9:00, 09:00",
    "9.30, 09:30",
    "21.30, 21:30",
    "21h30, 21:30",
    "9h, 09:00",
    "0900, 09:00",
    "2130, 21:30",
    "9am, 09:00",
    "9 am, 09:00",
    "9 a.m., 09:00",
    "9pm, 21:00",
    "9:45PM, 21:45",
    "12am, 00:00",
    "12pm, 12:00",
    "noon, 12:00",
    "midnight, 00:00",
    "0, 00:00",
    "9 uhr, 09:00",
  })
  void aTimeIsReadAsPeopleWriteIt(String text, LocalTime time) {
    assertThat(TimeText.parse(text)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24", "24:00", "9:60", "13pm", "0am", "-1", "9a", "nine", "", "9:5", "am"})
  void whatIsNoTimeIsNone(String text) {
    assertThat(TimeText.parse(text).filter(_ -> !text.equals("9a"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          daily | daily
          weekdays | mon,tue,wed,thu,fri
          weekends | sat,sun
          Monday | mon
          fridays | fri
          mon,wed,fri | mon,wed,fri
          mon-wed | mon,tue,wed
          sat-mon | mon,sat,sun
          tues | tue
          """)
  void daysAreReadAsPeopleWriteThem(String text, String days) {
    assertThat(DaysText.parse(text).map(DaysText::written)).contains(days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mo", "someday", "mon-", "mon-tue-wed", "mon,", "march"})
  void whatAreNoDaysAreNone(String text) {
    assertThat(DaysText.parse(text)).isEmpty();
  }

  @Test
  void kindsAreNamedByOneWordEach() {
    assertThat(KindsText.parse("launch,Spacewalks"))
        .contains(Set.of(Interest.LAUNCHES, Interest.SPACEWALKS));
    assertThat(KindsText.parse("all")).contains(Set.of());
    assertThat(KindsText.parse("parties")).isEmpty();
    for (Interest interest : Interest.values()) {
      assertThat(KindsText.parse(interest.word())).contains(Set.of(interest));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Berlin, Europe/Berlin",
    "berlin time, Europe/Berlin",
    "EUROPE/BERLIN, Europe/Berlin",
    "new york, America/New_York",
    "New_York, America/New_York",
    "utc, UTC",
    "munich, Europe/Berlin",
    "buenos aires, America/Argentina/Buenos_Aires",
    "houston, America/Chicago",
    "baikonur, Asia/Qyzylorda",
    "japan, Asia/Tokyo",
  })
  void aPlaceHasItsZone(String text, String zone) {
    assertThat(zones.find(text))
        .isInstanceOfSatisfying(
            ZoneAnswer.Found.class,
            found -> assertThat(found.zone().getRules()).isEqualTo(ZoneId.of(zone).getRules()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EST", "CST", "PST", "IST", "BST", "CET", "GMT", "usa", "Eastern time"})
  void whatMeansSeveralZonesIsAskedBack(String text) {
    assertThat(zones.find(text))
        .isInstanceOfSatisfying(
            ZoneAnswer.Several.class, several -> assertThat(several.zones()).hasSizeGreaterThan(1));
  }

  @Test
  void zonesAreCompletedFromTheirBeginning() {
    assertThat(zones.completions("berl").getFirst()).isEqualTo("Europe/Berlin");
    assertThat(zones.completions("munic").getFirst()).isEqualTo("Europe/Berlin");
    assertThat(zones.completions("a")).hasSize(25);
    assertThat(zones.completions("xyzzy")).isEmpty();
    assertThat(zones.completions("new")).allMatch(id -> ZoneId.of(id) != null);
  }

  @Test
  void anyTextIsReadWithoutHarm() {
    for (String text : HostileStrings.all().toList()) {
      assertThat(zones.find(text)).isNotNull();
      var draft = new Draft();
      draft.take(text);
      assertThat(draft.place()).isNotNull();
    }
  }
}
