package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class DateRuleTest extends RuleTest {
  DateRuleTest() {
    super(new DateRule());
  }

  @Test
  void anIdStartsWithItsDateAndTheTextSaysIt() {
    folder.replace("timeline/1998.yaml", "date: 1998-11-20", "date: 1998-11-21");

    assertFaults(
        "corpus/timeline/1998.yaml:13: id '1998-11-20-zarya-launch' does not start with its date;"
            + " write '1998-11-21-...'",
        "corpus/timeline/1998.yaml:13: text does not say its date 1998-11-21; write 'November 21,"
            + " 1998'");
  }

  @Test
  void aTextThatTellsTheDayHasTheDayForItsDate() {
    folder
        .replace("timeline/1998.yaml", "date: 1998-11-20", "date: 1998-11")
        .replace("timeline/1998.yaml", "Zarya, the first", "In November 1998 Zarya, the first");

    assertFaults(
        "corpus/timeline/1998.yaml:13: text tells the day 1998-11-20, date only 1998-11; write the"
            + " day");
  }

  @Test
  void aDayOutsideOfTheDateMayBeToldToo() {
    folder.replace(
        "timeline/1998.yaml",
        "made one spacewalk in 1998.",
        "made one spacewalk in 1998, none until May 30, 1999.");

    assertFaults();
  }

  @Test
  void aDayThatIsToldIsOneOfTheCalendar() {
    folder.replace("topics/station.yaml", "per hour.", "per hour, as on February 29, 2023.");

    assertFaults(
        "corpus/topics/station.yaml:1: text tells 'February 29, 2023', which is not a day");
  }
}
