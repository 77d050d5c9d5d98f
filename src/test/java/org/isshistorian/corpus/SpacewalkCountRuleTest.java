package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class SpacewalkCountRuleTest extends RuleTest {
  private static final String SPACEWALKS = "records/spacewalks.yaml";

  SpacewalkCountRuleTest() {
    super(new SpacewalkCountRule());
  }

  @Test
  void aSentenceThatCountsTheSpacewalksOfAYearCountsItsRows() {
    folder
        .replace("timeline/1998.yaml", "value: one spacewalk", "value: three spacewalks")
        .replace("timeline/1998.yaml", "made one spacewalk", "made three spacewalks");
    assertFaults(
        "corpus/timeline/1998.yaml:1: text counts 3 spacewalks, records/spacewalks.yaml has 1 in"
            + " that year");

    folder.replace("timeline/1998.yaml", "value: three spacewalks", "value: all 18 of them");
    assertFaults(
        "corpus/timeline/1998.yaml:1: text counts 18 spacewalks, records/spacewalks.yaml has 1 in"
            + " that year");
  }

  @Test
  void spacewalksAreNotCountedWhereThereAreNoRowsOrNoNumberIsTold() {
    folder.replace("timeline/1998.yaml", "value: one spacewalk", "value: in");
    assertFaults();

    folder
        .write(SPACEWALKS, "")
        .replace("timeline/1998.yaml", "value: in", "value: two spacewalks");
    assertFaults();
  }
}
