package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class CanonicalRuleTest extends RuleTest {
  CanonicalRuleTest() {
    super(new CanonicalRule());
  }

  @Test
  void aSubjectHasOneCanonicalPassageForAnAspectAndADate() {
    folder.append("topics/station.yaml", speedOf("2026-10"));

    assertFaults(
        "corpus/topics/station.yaml:45: 'iss-speed' has asks for the same about, aspect and date;"
            + " leave asks to one of them, or use a narrower about or aspect");
  }

  @Test
  void anOlderFigureMayBeCanonicalBesideTheNewest() {
    folder.append("topics/station.yaml", speedOf("2014-11"));
    assertFaults();
  }

  private static String speedOf(String asOf) {
    return """

    - id: iss-speed-too
      about: iss
      aspect: speed
      value: 7.7 kilometers
      as-of: %s
      kind: figure
      subjects: [iss]
      significance: 2
      text: The International Space Station flies 7.7 kilometers in a second.
      source: nasa-iss
      asks: [how far in a second]
    """
        .formatted(asOf);
  }
}
