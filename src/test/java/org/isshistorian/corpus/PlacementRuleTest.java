package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementRuleTest extends RuleTest {
  PlacementRuleTest() {
    super(new PlacementRule());
  }

  @Test
  void aDatedPassageStandsInTheFileOfItsYearAndAnUndatedOneInTopics() {
    folder
        .write("timeline/1999.yaml", folder.text("timeline/1998.yaml"))
        .write("timeline/2000.yaml", folder.text("topics/station.yaml"))
        .delete("timeline/1998.yaml")
        .delete("topics/station.yaml")
        .delete("records/flights.yaml")
        .delete("records/spacewalks.yaml")
        .delete("records/expeditions.yaml")
        .delete("records/stays.yaml");

    assertThat(faults())
        .hasSize(9)
        .contains(
            "corpus/timeline/1999.yaml:13: '1998-11-20-zarya-launch' belongs into"
                + " timeline/1998.yaml; move it",
            "corpus/timeline/2000.yaml:1: 'iss-speed' belongs into topics/; move it");
  }
}
