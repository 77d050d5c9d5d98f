package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class FlightOrderRuleTest extends RuleTest {
  FlightOrderRuleTest() {
    super(new FlightOrderRule());
  }

  @Test
  void aFlightLandsAfterItsLaunch() {
    folder.replace("timeline/1998.yaml", "date: 1998-12-16", "date: 1998-12-03");

    assertFaults(
        "corpus/timeline/1998.yaml:51: landing 1998-12-03 is before launch 1998-12-04 of"
            + " '1998-12-04-sts-88-launch'; one of the dates is wrong");
  }

  @Test
  void theOrderOfAFlightIsSeenWhicheverPassageComesFirst() {
    folder
        .replace(
            "timeline/1998.yaml",
            "  aspect: landing\n  date: 1998-12-16",
            "  aspect: launch\n  date: 1998-12-16")
        .replace(
            "timeline/1998.yaml",
            "  aspect: launch\n  date: 1998-12-04",
            "  aspect: arrival\n  date: 1998-12-04");

    assertFaults(
        "corpus/timeline/1998.yaml:28: arrival 1998-12-04 is before launch 1998-12-16 of"
            + " '1998-12-16-sts-88-landing'; one of the dates is wrong");
  }

  @Test
  void whatIsNoFlightHasNoOrder() {
    folder
        .replace(
            "timeline/1998.yaml", "about: sts-88\n  aspect: launch", "about: zarya\n  aspect: end")
        .replace(
            "timeline/1998.yaml",
            "about: sts-88\n  aspect: landing",
            "about: zarya\n  aspect: launch");

    assertFaults();
  }
}
