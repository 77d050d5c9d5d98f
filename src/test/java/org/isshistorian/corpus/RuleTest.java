package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isshistorian.testkit.CorpusFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A rule is tested with a fault planted into a corpus that keeps it, and by what is said of it.
abstract class RuleTest {
  CorpusFolder folder;

  private final CorpusRule rule;

  RuleTest(CorpusRule rule) {
    this.rule = rule;
  }

  @BeforeEach
  void writeACorpus(@TempDir Path temp) {
    folder = CorpusFolder.in(temp);
  }

  List<String> faults() {
    return Faults.of(rule, folder);
  }

  void assertFaults(String... told) {
    assertThat(faults()).containsExactly(told);
  }
}
