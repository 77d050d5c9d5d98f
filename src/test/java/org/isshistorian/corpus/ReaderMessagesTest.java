package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each reader says of an entry that is wrong, with file and line.
class ReaderMessagesTest {
  @TempDir Path temp;
  private CorpusFolder folder;

  @BeforeEach
  void writeACorpus() {
    folder = CorpusFolder.in(temp);
  }

  @Test
  void aDateThatIsNone() {
    folder.replace("timeline/1998.yaml", "date: 1998-11-20\n", "date: 1998-13-20\n");

    assertFaults(
        "corpus/timeline/1998.yaml:17: date '1998-13-20' is not a date; write 1998-11-20, 1998-11"
            + " or 1998");
  }

  @Test
  void aDateAndAnAsOfDateTogether() {
    folder.replace("topics/station.yaml", "as-of: 2026-10", "as-of: 2026-10\n  date: 2026");

    assertFaults(
        "corpus/topics/station.yaml:5: date and as-of exclude each other; keep date for what"
            + " happened then");
  }

  @Test
  void aSignificanceBeyondFive() {
    folder.replace("topics/station.yaml", "significance: 5", "significance: 6");

    assertFaults("corpus/topics/station.yaml:8: significance '6' is not 1 to 5");
  }

  @Test
  void aSignificanceThatIsMissing() {
    folder.replace("topics/station.yaml", "  significance: 5\n", "");

    assertFaults("corpus/topics/station.yaml:1: field 'significance' is missing; give it a text");
  }

  @Test
  void anAspectAKindAndAToneThatAreUnknown() {
    folder
        .replace("topics/station.yaml", "aspect: speed", "aspect: velocity")
        .replace("topics/station.yaml", "kind: figure", "kind: number\n  tone: cheerful");

    assertFaults(
        "corpus/topics/station.yaml:3: aspect 'velocity' is unknown; corpus/README.md lists those"
            + " that there are",
        "corpus/topics/station.yaml:6: kind 'number' is unknown; known: launch, docking, berthing,"
            + " undocking, landing, reentry, spacewalk, installation, relocation, crew, milestone,"
            + " record, incident, science, culture, programme, figure, description, life",
        "corpus/topics/station.yaml:7: tone 'cheerful' is unknown; known: plain, sombre");
  }

  @Test
  void namesThatAreNotThere() {
    folder
        .replace("topics/station.yaml", "about: iss", "about: mir")
        .replace("topics/station.yaml", "subjects: [iss]", "subjects: [iss, salyut]");

    assertFaults(
        "corpus/topics/station.yaml:2: about 'mir' is not in names/; add it there or use one that"
            + " is",
        "corpus/topics/station.yaml:7: subjects 'salyut' is not in names/; add it there or use one"
            + " that is");
  }

  @Test
  void sourcesThatAreNotThere() {
    folder
        .replace("timeline/1998.yaml", "source: gcat-launch-log", "source: a-friend")
        .replace("timeline/1998.yaml", "more: nasa-iss", "more: nasa-mir");

    assertFaults(
        "corpus/timeline/1998.yaml:37: source 'a-friend' is not in sources.yaml; add it there or"
            + " use one that is",
        "corpus/timeline/1998.yaml:38: more 'nasa-mir' is not in sources.yaml; add it there or use"
            + " one that is");
  }

  @Test
  void aPassageWithoutItsFields() {
    folder.append("topics/station.yaml", "\n- id: iss-mass\n  colour: white\n");

    assertFaults(
        "corpus/topics/station.yaml:45: field 'about' is missing; give it a text",
        "corpus/topics/station.yaml:45: field 'aspect' is missing; give it a text",
        "corpus/topics/station.yaml:45: field 'significance' is missing; give it a text",
        "corpus/topics/station.yaml:45: field 'kind' is missing; give it a text",
        "corpus/topics/station.yaml:45: field 'text' is missing; give it a text",
        "corpus/topics/station.yaml:45: field 'source' is missing; give it a text",
        "corpus/topics/station.yaml:46: field 'colour' is unknown; known: about, as-of, asks,"
            + " aspect, date, id, kind, more, significance, source, subjects, text, tone, value");
  }

  @Test
  void aNameWithAnUnknownKindAndField() {
    folder.append("names/persons.yaml", "\n- id: laika\n  name: Laika\n  kind: dog\n  age: 3\n");

    assertFaults(
        "corpus/names/persons.yaml:25: kind 'dog' is unknown; known: station, module, element,"
            + " vehicle, rocket, flight, expedition, spacewalk, person, agency, company, place,"
            + " nation, facility, experiment, programme, topic",
        "corpus/names/persons.yaml:26: field 'age' is unknown; known: aliases, id, kind, name");
  }

  @Test
  void aSourceWithoutAWebAddress() {
    folder
        .replace("sources.yaml", "url: https://planet4589.org/space/gcat/", "url: planet4589.org")
        .replace("sources.yaml", "archived: https", "archived: ftp");

    assertFaults(
        "corpus/sources.yaml:12: archived"
            + " 'ftp://web.archive.org/web/2001/https://spaceflight.nasa.gov/station/reference/fel/zarya.html'"
            + " is not a web address; write https://...",
        "corpus/sources.yaml:16: url 'planet4589.org' is not a web address; write https://...");
  }

  @Test
  void aSourceOfAnUnknownKind() {
    folder.replace("sources.yaml", "kind: REFERENCE", "kind: BLOG\n  year: 2001");

    assertFaults(
        "corpus/sources.yaml:18: kind 'BLOG' is unknown; known: nasa, partner, press, reference,"
            + " own",
        "corpus/sources.yaml:19: field 'year' is unknown; known: archived, id, kind, publisher,"
            + " title, url");
  }

  @Test
  void anAmbiguityOfANameThatIsNotThere() {
    folder.write("ambiguous.yaml", "- spelling: alpha\n  names: [iss, alpha-magnet]\n  why: 1\n");

    assertFaults(
        "corpus/ambiguous.yaml:2: 'alpha-magnet' is not in names/",
        "corpus/ambiguous.yaml:3: field 'why' is unknown; known: names, spelling");
  }

  @Test
  void aFlightWithoutItsLaunchAndWithAPassageThatIsNotThere() {
    folder
        .replace("records/flights.yaml", "  launch: 1998-12-04\n", "")
        .replace("records/flights.yaml", "1998-12-16-sts-88-landing", "1998-12-15-sts-88-landing")
        .replace("records/flights.yaml", "arrival: 2001-03-10", "arrival: 2001-03")
        .replace("records/flights.yaml", "end: 2001-03-21", "end: 2001-03-21\n  orbits: 201");

    assertFaults(
        "corpus/records/flights.yaml:1: field 'launch' is missing; give it a day such as"
            + " 1998-11-20",
        "corpus/records/flights.yaml:7: passage '1998-12-15-sts-88-landing' does not exist",
        "corpus/records/flights.yaml:22: arrival '2001-03' is not a day; write 1998-11-20",
        "corpus/records/flights.yaml:25: field 'orbits' is unknown; known: arrival, crewed,"
            + " departure, end, id, launch, passages, vehicle");
  }

  @Test
  void aFlightOfWhichItIsNotSaidWhetherItIsCrewed() {
    folder.write(
        "records/flights.yaml",
        "- id: sts-88\n  vehicle: space-shuttle\n  crewed: yes please\n  launch: 1998-12-04\n");

    assertFaults("corpus/records/flights.yaml:3: crewed 'yes please' is neither true nor false");
  }

  @Test
  void aSpacewalkWhoseLengthIsNoNumberOfMinutes() {
    folder.replace("records/spacewalks.yaml", "minutes: 441", "minutes: 7 h 21 min\n  suit: EMU");

    assertFaults(
        "corpus/records/spacewalks.yaml:3: minutes '7 h 21 min' is not a whole number",
        "corpus/records/spacewalks.yaml:4: field 'suit' is unknown; known: date, id, minutes,"
            + " passages, spacewalkers");
  }

  @Test
  void anExpeditionWithoutANumber() {
    folder.replace("records/expeditions.yaml", "- number: 1\n", "- patch: blue\n");

    assertFaults(
        "corpus/records/expeditions.yaml:1: field 'patch' is unknown; known: commanders, crew, end,"
            + " number, passages, start",
        "corpus/records/expeditions.yaml:1: field 'number' is missing; give it a text");
  }

  @Test
  void aStayThatEndsWithHalfAnEnd() {
    folder.write(
        "records/stays.yaml",
        """
        - person: jerry-ross
          flight-up: sts-88
          launch: 1998-12-04
          flight-down: sts-88
          role: mission specialist
        - person: james-newman
          flight-up: sts-88
          launch: 1998-12-04
          landing: 1998-12-16
          role: mission specialist
          seat: 4
        """);

    assertFaults(
        "corpus/records/stays.yaml:4: flight-down without landing; leave it out while the stay"
            + " lasts",
        "corpus/records/stays.yaml:6: field 'flight-down' is missing; give it a text",
        "corpus/records/stays.yaml:11: field 'seat' is unknown; known: flight-down, flight-up,"
            + " landing, launch, passages, person, role");
  }

  private void assertFaults(String... told) {
    assertThat(Faults.whenReading(folder)).containsExactly(told);
  }
}
