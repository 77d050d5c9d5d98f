package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class CrewRuleTest extends RuleTest {
  private static final String SPACEWALKS = "records/spacewalks.yaml";
  private static final String EXPEDITIONS = "records/expeditions.yaml";

  CrewRuleTest() {
    super(new CrewRule());
  }

  @Test
  void aSentenceOnASpacewalkNamesItsSpacewalkers() {
    folder.replace(
        "timeline/1998.yaml",
        "subjects: [eva-001, jerry-ross, james-newman]",
        "subjects: [eva-001, jerry-ross, yuri-gidzenko]");

    assertFaults(
        "corpus/timeline/1998.yaml:40: the people among the subjects (jerry-ross, yuri-gidzenko)"
            + " are not those in records/ (james-newman, jerry-ross)");
  }

  @Test
  void aSpacewalkWhoseSpacewalkersAreNotKnownIsHeldAgainstNoSentence() {
    folder.replace(SPACEWALKS, "  spacewalkers: [jerry-ross, james-newman]\n", "");
    assertFaults();
  }

  @Test
  void aSentenceOnACommanderNamesAllWhoCommanded() {
    folder.replace(
        EXPEDITIONS,
        "commanders: [william-shepherd]",
        "commanders: [william-shepherd, yuri-gidzenko]");

    assertFaults(
        "corpus/topics/station.yaml:25: the people among the subjects (william-shepherd) are not"
            + " those in records/ (william-shepherd, yuri-gidzenko)");
  }

  @Test
  void aSentenceOnTheCrewOfAnExpeditionNamesNobodyElse() {
    folder.replace(
        EXPEDITIONS,
        "crew: [william-shepherd, yuri-gidzenko, sergei-krikalev]",
        "crew: [william-shepherd, yuri-gidzenko]");

    assertFaults(
        "corpus/topics/station.yaml:35: the people among the subjects (sergei-krikalev,"
            + " william-shepherd, yuri-gidzenko) are not those in records/ (william-shepherd,"
            + " yuri-gidzenko)");
  }

  @Test
  void aSentenceOnTheCrewOfAFlightNamesAllWhoWentUpOrAllWhoCameDown() {
    String missing = "subjects: [sts-88, jerry-ross]";
    folder.replace("topics/station.yaml", "subjects: [sts-88, jerry-ross, james-newman]", missing);
    assertFaults(
        "corpus/topics/station.yaml:15: the people among the subjects (jerry-ross) are not those in"
            + " records/ (james-newman, jerry-ross)");

    String wrong = "subjects: [sts-88, jerry-ross, james-newman, yuri-gidzenko]";
    folder.replace("topics/station.yaml", missing, wrong);
    assertFaults(
        "corpus/topics/station.yaml:15: the people among the subjects (james-newman, jerry-ross,"
            + " yuri-gidzenko) are not those in records/ (james-newman, jerry-ross)");
  }

  @Test
  void aSentenceOnACrewThatNamesNobodyIsHeldAgainstNoRow() {
    folder.replace(
        "topics/station.yaml",
        "subjects: [sts-88, jerry-ross, james-newman]",
        "subjects: [sts-88]");
    assertFaults();
  }
}
