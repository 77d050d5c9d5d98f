package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class AmbiguityRuleTest extends RuleTest {
  AmbiguityRuleTest() {
    super(new AmbiguityRule());
  }

  @Test
  void aSpellingOfTwoNamesIsDeclared() {
    folder.write("ambiguous.yaml", "");

    assertFaults(
        "corpus/names/things.yaml:6: 'alpha' names iss, space-station-alpha; keep it with one, or"
            + " declare it in ambiguous.yaml");
  }

  @Test
  void caseAccentsAndPunctuationDoNotTellSpellingsApart() {
    folder
        .replace(
            "names/things.yaml",
            "aliases: [FGB, Functional Cargo Block]",
            "aliases: [F.G.B., Zárya-1]")
        .replace(
            "names/things.yaml",
            "  name: STS-88\n",
            "  name: STS-88\n  aliases: [f g b, zarya 1]\n");

    assertFaults(
        "corpus/names/things.yaml:24: 'f g b' names sts-88, zarya; keep it with one, or declare it"
            + " in ambiguous.yaml",
        "corpus/names/things.yaml:24: 'zarya 1' names sts-88, zarya; keep it with one, or declare"
            + " it in ambiguous.yaml");
  }

  @Test
  void anAmbiguityThatIsNoneIsTold() {
    folder.write(
        "ambiguous.yaml",
        """
        - spelling: Alpha
          names: [iss, zarya]
        - spelling: FGB
          names: [zarya]
        - spelling: Columbus
          names: [iss, zarya]
        """);

    assertFaults(
        "corpus/ambiguous.yaml:1: 'Alpha' names [iss, space-station-alpha]; list these if they are"
            + " several, else remove the entry",
        "corpus/ambiguous.yaml:3: 'FGB' names [zarya]; list these if they are several, else remove"
            + " the entry",
        "corpus/ambiguous.yaml:5: 'Columbus' names []; list these if they are several, else remove"
            + " the entry");
  }
}
