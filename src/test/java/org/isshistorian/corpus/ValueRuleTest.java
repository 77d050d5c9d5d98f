package org.isshistorian.corpus;

import org.junit.jupiter.api.Test;

class ValueRuleTest extends RuleTest {
  ValueRuleTest() {
    super(new ValueRule());
  }

  @Test
  void aValueIsASpanOfTheText() {
    folder.replace("topics/station.yaml", "value: 28,000 kilometers", "value: 28 000 kilometers");

    assertFaults(
        "corpus/topics/station.yaml:1: value '28 000 kilometers per hour' is not in the text; copy"
            + " the span that answers");
  }

  @Test
  void whatIsAskedForHasAValue() {
    folder.replace("topics/station.yaml", "  value: 28,000 kilometers per hour\n", "");

    assertFaults(
        "corpus/topics/station.yaml:1: a passage with asks needs a value: the span of the text that"
            + " answers");
  }
}
