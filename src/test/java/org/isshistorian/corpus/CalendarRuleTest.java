package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class CalendarRuleTest extends RuleTest {
  CalendarRuleTest() {
    super(new CalendarRule());
  }

  @Test
  void aDayOfTheCalendarWithoutAnEventIsTold() {
    folder
        .withCalendar()
        .replace("timeline/2004.yaml", "date: 2004-02-29", "as-of: 2004-02-29")
        .replace("timeline/2004.yaml", "date: 2004-07-11", "date: 2004-07");

    assertFaults("corpus: no event on February 29, July 11; every day of the calendar has one");
  }

  @Test
  void manyDaysWithoutAnEventAreToldShortly() {
    assertFaults(
        "corpus: no event on January 1, January 2, January 3, January 4, January 5, January 6,"
            + " January 7, January 8, January 9, January 10 and 352 more days; every day of the"
            + " calendar has one");
  }
}
