package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class AliasRuleTest extends RuleTest {
  AliasRuleTest() {
    super(new AliasRule());
  }

  @Test
  void anAliasCanBeFoundAndStandsOnce() {
    folder.replace(
        "names/things.yaml", "aliases: [FGB, Functional Cargo Block]", "aliases: [FGB, '?', fgb]");

    assertFaults(
        "corpus/names/things.yaml:11: alias '?' has no letter or stands twice; keep it once",
        "corpus/names/things.yaml:11: alias 'fgb' has no letter or stands twice; keep it once");
  }
}
