package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdRuleTest extends RuleTest {
  IdRuleTest() {
    super(new IdRule());
  }

  @Test
  void anIdIsPlain() {
    folder
        .replace("topics/station.yaml", "id: iss-speed", "id: iss_speed")
        .append("names/persons.yaml", "- {id: Laika, name: Laika, kind: person}\n")
        .append(
            "sources.yaml",
            "- {id: a--b, title: B, url: 'https://b.org', publisher: B, kind: OWN}\n");

    assertFaults(
        "corpus/names/persons.yaml:22: id 'Laika' is not lower-case words joined by hyphens, 60"
            + " characters at the most",
        "corpus/sources.yaml:19: id 'a--b' is not lower-case words joined by hyphens, 60 characters"
            + " at the most",
        "corpus/topics/station.yaml:1: id 'iss_speed' is not lower-case words joined by hyphens, 60"
            + " characters at the most");
  }

  @Test
  void anIdOfSixtyCharactersIsTheLongest() {
    folder.replace("topics/station.yaml", "id: iss-speed", "id: " + "a".repeat(60));
    assertFaults();

    folder.replace("topics/station.yaml", "id: " + "a".repeat(60), "id: " + "a".repeat(61));
    assertThat(faults()).hasSize(1);
  }
}
