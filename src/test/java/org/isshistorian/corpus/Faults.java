package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.isshistorian.testkit.CorpusFolder;

/// The faults of a corpus folder, as they are printed.
final class Faults {
  private Faults() {}

  /// What reading alone complains of.
  static List<String> whenReading(CorpusFolder folder) {
    var faults = new FaultLog();
    read(folder, faults);
    return printed(faults);
  }

  /// What one rule complains of, in a corpus that can be read.
  static List<String> of(CorpusRule rule, CorpusFolder folder) {
    var faults = new FaultLog();
    Corpus corpus = read(folder, faults);
    assertThat(printed(faults)).as("faults when reading").isEmpty();
    rule.check(corpus, faults);
    return printed(faults);
  }

  static Corpus read(CorpusFolder folder) {
    var faults = new FaultLog();
    Corpus corpus = read(folder, faults);
    assertThat(printed(faults)).as("faults when reading").isEmpty();
    return corpus;
  }

  private static Corpus read(CorpusFolder folder, FaultLog faults) {
    try {
      return new CorpusReader(folder.path(), faults).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> printed(FaultLog faults) {
    return faults.faults().stream().map(Fault::toString).toList();
  }
}
