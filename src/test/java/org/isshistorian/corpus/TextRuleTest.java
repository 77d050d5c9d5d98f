package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest extends RuleTest {
  private static final String ZARYA =
      "Zarya, the first module of the International Space Station, was launched from Baikonur on"
          + " November 20, 1998.";

  TextRuleTest() {
    super(new TextRule());
  }

  @Test
  void aTextIsNeitherShortNorLong() {
    folder.replace("timeline/1998.yaml", ZARYA, "Zarya was launched.");
    assertFaults("corpus/timeline/1998.yaml:13: text has 19 characters; write 30 to 320");

    folder.replace(
        "timeline/1998.yaml", "Zarya was launched.", "Zarya " + "flew ".repeat(63) + ".");
    assertFaults("corpus/timeline/1998.yaml:13: text has 322 characters; write 30 to 320");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"He", "She", "It", "They", "This", "These", "That", "There", "Its", "Their"})
  void aTextDoesNotStartWithAPronoun(String pronoun) {
    folder.replace("timeline/1998.yaml", ZARYA, pronoun + " was launched on November 20, 1998.");

    assertFaults(
        "corpus/timeline/1998.yaml:13: text starts with '"
            + pronoun
            + "', which points outside it; name the subject");
  }

  @Test
  void aWordThatOnlyBeginsLikeAPronounMayStartAText() {
    folder.replace("timeline/1998.yaml", ZARYA, "Itself a module, Zarya was launched.");
    assertFaults();
  }

  @Test
  void aTextIsOneParagraph() {
    folder.replace(
        "timeline/1998.yaml",
        "    " + ZARYA,
        "    Zarya was launched\n\n    on November 20, 1998.");

    assertFaults("corpus/timeline/1998.yaml:13: text has a line break; fold it with >-");
  }

  @Test
  void aTextEndsAsASentence() {
    folder.replace("timeline/1998.yaml", "on November 20, 1998.", "on November 20, 1998");

    assertFaults(
        "corpus/timeline/1998.yaml:13: text does not end as a sentence; end it with a full stop");
  }

  @Test
  void aTextMayEndWithAQuotation() {
    folder.replace("timeline/1998.yaml", "on November 20, 1998.", "and Zarya means \"sunrise.\"");
    assertFaults();
  }

  @Test
  void aTextStandsOnce() {
    String speed = "The International Space Station travels at about 28,000 kilometers per hour.";
    folder.replace(
        "topics/station.yaml",
        "NASA astronaut Bill Shepherd was the commander of Expedition 1.",
        speed);

    assertFaults(
        "corpus/topics/station.yaml:25: text is the same as that of 'iss-speed'; keep one");
  }
}
