package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class SubjectRuleTest extends RuleTest {
  SubjectRuleTest() {
    super(new SubjectRule());
  }

  @Test
  void aPassageHasWhatItIsAboutAmongItsSubjects() {
    folder.replace("timeline/1998.yaml", "subjects: [zarya, iss]", "subjects: [iss]");

    assertFaults("corpus/timeline/1998.yaml:13: about 'zarya' is not among the subjects; add it");
  }

  @Test
  void aSubjectAndAnAskStandOnceInAPassage() {
    folder
        .replace("timeline/1998.yaml", "subjects: [zarya, iss]", "subjects: [zarya, iss, zarya]")
        .replace(
            "topics/station.yaml",
            "- how fast does the space station go",
            "- how fast does the space station go\n    - How fast does the space-station go?");

    assertFaults(
        "corpus/timeline/1998.yaml:13: subject 'zarya' stands twice; keep it once",
        "corpus/topics/station.yaml:1: ask 'how fast does the space station go' stands twice; keep"
            + " it once");
  }
}
