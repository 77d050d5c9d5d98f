package org.isshistorian.testkit;

import java.util.Map;

/// The files of a small corpus that keeps every rule except that it has no event on most days of
/// the calendar.
final class CorpusYaml {
  private static final String SOURCES =
      """
      - id: nasa-iss
        title: Space Station Facts and Figures
        url: https://www.nasa.gov/international-space-station/facts/
        publisher: NASA
        kind: NASA

      - id: nasa-fel-zarya
        title: Zarya Control Module
        url: https://spaceflight.nasa.gov/station/reference/fel/zarya.html
        publisher: NASA
        kind: NASA
        archived: https://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html

      - id: gcat-launch-log
        title: General Catalog of Artificial Space Objects
        url: https://planet4589.org/space/gcat/
        publisher: Jonathan McDowell
        kind: REFERENCE
      """;

  private static final String NAMES =
      """
      - id: iss
        name: International Space Station
        kind: station
        aliases: [ISS, space station, Alpha]

      - id: space-station-alpha
        name: Space Station Alpha
        kind: programme
        aliases: [Alpha]

      - id: zarya
        name: Zarya
        kind: module
        aliases: [FGB, Functional Cargo Block]

      - id: space-shuttle
        name: Space Shuttle
        kind: vehicle

      - id: soyuz
        name: Soyuz
        kind: vehicle

      - id: sts-88
        name: STS-88
        kind: flight

      - id: soyuz-tm-31
        name: Soyuz TM-31
        kind: flight

      - id: sts-102
        name: STS-102
        kind: flight

      - id: expedition-1
        name: Expedition 1
        kind: expedition

      - id: eva
        name: Spacewalks
        kind: topic

      - id: eva-001
        name: STS-88 EVA 1
        kind: spacewalk
      """;

  private static final String PERSONS =
      """
      - id: jerry-ross
        name: Jerry Ross
        kind: person

      - id: james-newman
        name: James Newman
        kind: person
        aliases: [Jim Newman]

      - id: william-shepherd
        name: William Shepherd
        kind: person
        aliases: [Bill Shepherd]

      - id: yuri-gidzenko
        name: Yuri Gidzenko
        kind: person

      - id: sergei-krikalev
        name: Sergei Krikalev
        kind: person
      """;

  private static final String AMBIGUOUS =
      """
      - spelling: alpha
        names: [iss, space-station-alpha]
      """;

  private static final String YEAR_1998 =
      """
      - id: 1998-spacewalks-of-the-year
        about: eva
        aspect: count
        value: one spacewalk
        date: 1998
        kind: figure
        subjects: [eva, iss]
        significance: 2
        text: >-
          The first crew at the International Space Station made one spacewalk in 1998.
        source: nasa-iss

      - id: 1998-11-20-zarya-launch
        about: zarya
        aspect: launch
        value: November 20, 1998
        date: 1998-11-20
        kind: launch
        subjects: [zarya, iss]
        significance: 5
        text: >-
          Zarya, the first module of the International Space Station, was launched from Baikonur on November 20, 1998.
        source: nasa-fel-zarya
        asks:
          - when did the first piece of the space station go up
          - when did they start building the space station

      - id: 1998-12-04-sts-88-launch
        about: sts-88
        aspect: launch
        date: 1998-12-04
        kind: launch
        subjects: [sts-88, space-shuttle]
        significance: 5
        text: >-
          Endeavour lifted off on mission STS-88 from the Kennedy Space Center in Florida on December 4, 1998.
        source: gcat-launch-log
        more: nasa-iss

      - id: 1998-12-07-eva-001
        about: eva-001
        aspect: spacewalk
        date: 1998-12-07
        kind: spacewalk
        subjects: [eva-001, jerry-ross, james-newman]
        significance: 4
        text: >-
          Jerry Ross and Jim Newman joined cables between Zarya and Unity in a spacewalk on December 7, 1998.
        source: nasa-iss

      - id: 1998-12-16-sts-88-landing
        about: sts-88
        aspect: landing
        date: 1998-12-16
        kind: landing
        subjects: [sts-88, space-shuttle]
        significance: 2
        text: >-
          The shuttle of the first assembly flight, STS-88, came back to Florida on December 16, 1998.
        source: nasa-iss
      """;

  private static final String TOPICS =
      """
      - id: iss-speed
        about: iss
        aspect: speed
        value: 28,000 kilometers per hour
        as-of: 2026-10
        kind: figure
        subjects: [iss]
        significance: 5
        text: >-
          The International Space Station travels at about 28,000 kilometers per hour.
        source: nasa-iss
        asks:
          - how fast does the space station go

      - id: sts-88-crew
        about: sts-88
        aspect: crew
        kind: crew
        subjects: [sts-88, jerry-ross, james-newman]
        significance: 3
        text: >-
          Jerry Ross and Jim Newman were the spacewalkers among the crew of STS-88.
        source: nasa-iss

      - id: expedition-1-commander
        about: expedition-1
        aspect: commander
        kind: crew
        subjects: [expedition-1, william-shepherd]
        significance: 4
        text: >-
          NASA astronaut Bill Shepherd was the commander of Expedition 1.
        source: nasa-iss

      - id: expedition-1-crew
        about: expedition-1
        aspect: crew
        kind: crew
        subjects: [expedition-1, william-shepherd, yuri-gidzenko, sergei-krikalev]
        significance: 4
        text: >-
          One American, Bill Shepherd, and two Russians, Yuri Gidzenko and Sergei Krikalev, formed Expedition 1.
        source: nasa-iss
      """;

  private static final String FLIGHTS =
      """
      - id: sts-88
        vehicle: space-shuttle
        crewed: true
        launch: 1998-12-04
        arrival: 1998-12-07
        departure: 1998-12-13
        end: 1998-12-16
        passages: [1998-12-04-sts-88-launch, 1998-12-16-sts-88-landing]

      - id: soyuz-tm-31
        vehicle: soyuz
        crewed: true
        launch: 2000-10-31
        arrival: 2000-11-02
        departure: 2001-05-06
        end: 2001-05-06
        passages: [expedition-1-crew]

      - id: sts-102
        vehicle: space-shuttle
        crewed: true
        launch: 2001-03-08
        arrival: 2001-03-10
        departure: 2001-03-19
        end: 2001-03-21
        passages: [expedition-1-crew]
      """;

  private static final String SPACEWALKS =
      """
      - id: eva-001
        date: 1998-12-07
        minutes: 441
        spacewalkers: [jerry-ross, james-newman]
        passages: [1998-12-07-eva-001]
      """;

  private static final String EXPEDITIONS =
      """
      - number: 1
        start: 2000-11-02
        end: 2001-03-19
        commanders: [william-shepherd]
        crew: [william-shepherd, yuri-gidzenko, sergei-krikalev]
        passages: [expedition-1-commander, expedition-1-crew]
      """;

  private static final String STAYS =
      stay("jerry-ross", "sts-88", "1998-12-04", "sts-88", "1998-12-16", "sts-88-crew")
          + stay("james-newman", "sts-88", "1998-12-04", "sts-88", "1998-12-16", "sts-88-crew")
          + resident("william-shepherd")
          + resident("yuri-gidzenko")
          + resident("sergei-krikalev");

  static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("sources.yaml", SOURCES),
          Map.entry("ambiguous.yaml", AMBIGUOUS),
          Map.entry("names/things.yaml", NAMES),
          Map.entry("names/persons.yaml", PERSONS),
          Map.entry("timeline/1998.yaml", YEAR_1998),
          Map.entry("topics/station.yaml", TOPICS),
          Map.entry("records/flights.yaml", FLIGHTS),
          Map.entry("records/spacewalks.yaml", SPACEWALKS),
          Map.entry("records/expeditions.yaml", EXPEDITIONS),
          Map.entry("records/stays.yaml", STAYS));

  private CorpusYaml() {}

  private static String resident(String person) {
    return stay(person, "soyuz-tm-31", "2000-10-31", "sts-102", "2001-03-21", "expedition-1-crew");
  }

  private static String stay(
      String person, String up, String launch, String down, String landing, String passage) {
    return """
    - person: %s
      flight-up: %s
      launch: %s
      flight-down: %s
      landing: %s
      role: crew member
      passages: [%s]

    """
        .formatted(person, up, launch, down, landing, passage);
  }
}
