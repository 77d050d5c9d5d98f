package org.isshistorian.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads a corpus and holds it against every rule.
public final class CorpusCheck {
  private CorpusCheck() {}

  /// What came of a check: the corpus, and everything that is wrong with it.
  public record Result(Corpus corpus, List<Fault> faults) {}

  /// Reads and checks a corpus folder.
  ///
  /// @throws IOException if the folder is missing or a file cannot be read
  public static Result run(Path folder) throws IOException {
    var faults = new FaultLog();
    Corpus corpus = new CorpusReader(folder, faults).read();
    if (faults.faults().isEmpty()) {
      CorpusRule.ALL.forEach(rule -> rule.check(corpus, faults));
    }
    return new Result(corpus, faults.faults());
  }
}
