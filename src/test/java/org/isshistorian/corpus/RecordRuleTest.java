package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordRuleTest extends RuleTest {
  private static final String FLIGHTS = "records/flights.yaml";
  private static final String SPACEWALKS = "records/spacewalks.yaml";
  private static final String EXPEDITIONS = "records/expeditions.yaml";
  private static final String STAYS = "records/stays.yaml";

  RecordRuleTest() {
    super(new RecordRule());
  }

  @Test
  void aRowNamesRealNames() {
    folder
        .replace(FLIGHTS, "vehicle: soyuz", "vehicle: shenzhou")
        .replace(SPACEWALKS, "[jerry-ross, james-newman]", "[jerry-ross, jim-newman]")
        .replace(EXPEDITIONS, "commanders: [william-shepherd]", "commanders: [bill-shepherd]")
        .write(STAYS, folder.text(STAYS).replace("person: jerry-ross", "person: j-ross"))
        .write(STAYS, folder.text(STAYS).replace("flight-down: sts-102", "flight-down: sts-103"));

    assertThat(faults())
        .contains(
            "corpus/records/expeditions.yaml:1: 'bill-shepherd' is not in names/; add it there",
            "corpus/records/flights.yaml:10: 'shenzhou' is not in names/; add it there",
            "corpus/records/spacewalks.yaml:1: 'jim-newman' is not in names/; add it there",
            "corpus/records/stays.yaml:1: 'j-ross' is not in names/; add it there",
            "corpus/records/stays.yaml:17: 'sts-103' is not in names/; add it there")
        .hasSize(7);
  }

  @Test
  void aSpacewalkAndAnExpeditionAreNamesThemselves() {
    folder
        .replace(SPACEWALKS, "id: eva-001", "id: eva-999")
        .replace(EXPEDITIONS, "number: 1", "number: 99");

    assertFaults(
        "corpus/names/things.yaml:36: 'expedition-1' has no row in records/expeditions.yaml",
        "corpus/names/things.yaml:44: 'eva-001' has no row in records/spacewalks.yaml",
        "corpus/records/expeditions.yaml:1: 'expedition-99' is not in names/; add it there",
        "corpus/records/spacewalks.yaml:1: 'eva-999' is not in names/; add it there");
  }

  @Test
  void namesNeedNoRowsWhereThereAreNone() {
    folder.write(SPACEWALKS, "").write(EXPEDITIONS, "");
    assertFaults();
  }

  @Test
  void aRowCitesAPassage() {
    folder
        .replace(FLIGHTS, "  passages: [1998-12-04-sts-88-launch, 1998-12-16-sts-88-landing]\n", "")
        .replace(SPACEWALKS, "passages: [1998-12-07-eva-001]", "passages: []");

    assertFaults(
        "corpus/records/flights.yaml:1: the row cites no passage; name those that tell of it",
        "corpus/records/spacewalks.yaml:1: the row cites no passage; name those that tell of it");
  }

  @Test
  void aFlightIsLaunchedBeforeItArrivesAndDepartsBeforeItEnds() {
    folder
        .replace(FLIGHTS, "arrival: 2000-11-02", "arrival: 2000-10-30")
        .replace(FLIGHTS, "departure: 2001-03-19", "departure: 2001-03-22");

    assertFaults(
        "corpus/records/flights.yaml:10: days are not in the order launch, arrival, departure, end",
        "corpus/records/flights.yaml:19: days are not in the order launch, arrival, departure,"
            + " end");
  }

  @Test
  void anExpeditionAndAStayEndAfterTheyBegin() {
    folder
        .replace(EXPEDITIONS, "end: 2001-03-19", "end: 2000-11-01")
        .write(STAYS, folder.text(STAYS).replace("launch: 1998-12-04", "launch: 1998-12-17"));

    assertFaults(
        "corpus/records/expeditions.yaml:1: days are not in the order start, end",
        "corpus/records/stays.yaml:1: days are not in the order launch, landing",
        "corpus/records/stays.yaml:9: days are not in the order launch, landing");
  }

  @Test
  void aRowSaysTheDayThatThePassagesTell() {
    folder
        .replace(FLIGHTS, "launch: 1998-12-04", "launch: 1998-12-05")
        .replace(FLIGHTS, "end: 1998-12-16", "end: 1998-12-15")
        .replace(SPACEWALKS, "date: 1998-12-07", "date: 1998-12-08");

    assertFaults(
        "corpus/records/flights.yaml:1: the row says 1998-12-05, passage '1998-12-04-sts-88-launch'"
            + " says otherwise",
        "corpus/records/flights.yaml:1: the row says 1998-12-15, passage"
            + " '1998-12-16-sts-88-landing' says otherwise",
        "corpus/records/spacewalks.yaml:1: the row says 1998-12-08, passage '1998-12-07-eva-001'"
            + " says otherwise");
  }

  @Test
  void anExpeditionsRowSaysTheDaysThatThePassagesTell() {
    folder.write(
        "timeline/2000.yaml",
        event("2000-11-01-expedition-1-start", "start", "2000-11-01")
            + event("2001-03-18-expedition-1-end", "end", "2001-03-18")
            + event("2000-11-expedition-1-start", "start", "2000-11"));

    assertFaults(
        "corpus/records/expeditions.yaml:1: the row says 2000-11-02, passage"
            + " '2000-11-01-expedition-1-start' says otherwise",
        "corpus/records/expeditions.yaml:1: the row says 2001-03-19, passage"
            + " '2001-03-18-expedition-1-end' says otherwise");
  }

  private static String event(String id, String aspect, String date) {
    return """
    - id: %s
      about: expedition-1
      aspect: %s
      date: %s
      kind: crew
      subjects: [expedition-1]
      significance: 3
      text: Nothing is told here but the date of Expedition 1.
      source: nasa-iss
    """
        .formatted(id, aspect, date);
  }

  @Test
  void aSpacewalkLastsSomeMinutesAndAtMostTenHours() {
    folder.replace(SPACEWALKS, "minutes: 441", "minutes: 601");
    assertFaults("corpus/records/spacewalks.yaml:1: 601 minutes are no spacewalk");

    folder.replace(SPACEWALKS, "minutes: 601", "minutes: 0");
    assertFaults("corpus/records/spacewalks.yaml:1: 0 minutes are no spacewalk");
  }
}
