package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class NearDuplicateRuleTest extends RuleTest {
  private static final String ZARYA =
      "Zarya, the first module of the International Space Station, was launched from Baikonur on"
          + " November 20, 1998.";

  NearDuplicateRuleTest() {
    super(new NearDuplicateRule());
  }

  @Test
  void twoTextsDoNotSayNearlyTheSame() {
    String text =
        "Zarya, the very first of all modules of the International Space Station and the oldest of"
            + " its many rooms, was launched from Baikonur with a big Proton rocket on November 20,"
            + " 1998";
    folder
        .replace("timeline/1998.yaml", ZARYA, text + ".")
        .replace(
            "timeline/1998.yaml",
            "Endeavour lifted off on mission STS-88 from the Kennedy Space Center in Florida on"
                + " December 4, 1998.",
            text + " already.");

    assertFaults(
        "corpus/timeline/1998.yaml:28: text says nearly the same as '1998-11-20-zarya-launch'; keep"
            + " one");
  }

  @Test
  void twoTextsOfOnePatternAreNotNearlyTheSame() {
    folder.withCalendar();
    assertFaults();
  }
}
