package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StayRuleTest extends RuleTest {
  private static final String FLIGHTS = "records/flights.yaml";
  private static final String SPACEWALKS = "records/spacewalks.yaml";
  private static final String EXPEDITIONS = "records/expeditions.yaml";
  private static final String STAYS = "records/stays.yaml";

  StayRuleTest() {
    super(new StayRule());
  }

  @Test
  void aStayBeginsAndEndsWithItsFlights() {
    folder
        .replace(FLIGHTS, "launch: 2000-10-31", "launch: 2000-10-30")
        .replace(FLIGHTS, "  end: 2001-03-21\n", "");

    assertThat(faults())
        .hasSize(6)
        .contains(
            "corpus/records/stays.yaml:17: launch is 2000-10-31 here, 2000-10-30 in the row of"
                + " flight 'soyuz-tm-31'",
            "corpus/records/stays.yaml:17: landing is 2001-03-21 here, not known in the row of"
                + " flight 'sts-102'");
  }

  @Test
  void aStayIsOnACrewedFlightThatHasARow() {
    String stays = folder.text(STAYS);
    folder
        .replace(FLIGHTS, "vehicle: soyuz\n  crewed: true", "vehicle: soyuz\n  crewed: false")
        .write(STAYS, stays.replaceFirst("flight-down: sts-88", "flight-down: sts-89"));

    assertThat(faults())
        .hasSize(4)
        .contains(
            "corpus/records/stays.yaml:1: flight 'sts-89' has no row in flights.yaml",
            "corpus/records/stays.yaml:17: flight 'soyuz-tm-31' is not crewed, says its row in"
                + " flights.yaml");
  }

  @Test
  void nobodyIsLaunchedWhoIsStillUp() {
    folder
        .replace(
            FLIGHTS,
            "- id: soyuz-tm-31",
            "- {id: soyuz, vehicle: soyuz, crewed: true, launch: 1998-12-16}\n- id: soyuz-tm-31")
        .append(
            STAYS, "- {person: jerry-ross, flight-up: soyuz, launch: 1998-12-16, role: guest}\n");

    assertFaults(
        "corpus/records/stays.yaml:41: 'jerry-ross' is launched before the end of an earlier stay");
  }

  @Test
  void aCrewedFlightThatArrivedCarriedSomebody() {
    String stays = folder.text(STAYS);
    folder.write(STAYS, stays.substring(stays.indexOf("- person: william"))).write(SPACEWALKS, "");

    assertFaults(
        "corpus/records/flights.yaml:1: flight 'sts-88' is crewed, but no row of stays.yaml has"
            + " it");
  }

  @Test
  void aCrewedFlightThatNeverArrivedNeedsNoStay() {
    folder.append(
        FLIGHTS,
        "\n- {id: soyuz, vehicle: soyuz, crewed: true, launch: 2018-10-11, end: 2018-10-11}\n");
    assertFaults();
  }

  @Test
  void aCommanderBelongsToTheCrewAndTheCrewIsUpInThoseDays() {
    folder
        .replace(EXPEDITIONS, "commanders: [william-shepherd]", "commanders: [jerry-ross]")
        .replace(EXPEDITIONS, "sergei-krikalev]", "sergei-krikalev, james-newman]");

    assertFaults(
        "corpus/records/expeditions.yaml:1: commander 'jerry-ross' is not in the crew",
        "corpus/records/expeditions.yaml:1: 'james-newman' has no stay in these days");
  }

  @Test
  void anExpeditionAndAStayMayStillLast() {
    String stays = folder.text(STAYS);
    folder
        .replace(EXPEDITIONS, "  end: 2001-03-19\n", "")
        .write(STAYS, stays.replace("  flight-down: sts-102\n  landing: 2001-03-21\n", ""))
        .replace(FLIGHTS, "  arrival: 2001-03-10\n", "");

    assertFaults();
  }

  @Test
  void aSpacewalkerIsUpThatDay() {
    folder.replace(SPACEWALKS, "date: 1998-12-07", "date: 1998-12-17");

    assertFaults(
        "corpus/records/spacewalks.yaml:1: 'jerry-ross' has no stay on 1998-12-17",
        "corpus/records/spacewalks.yaml:1: 'james-newman' has no stay on 1998-12-17");
  }
}
