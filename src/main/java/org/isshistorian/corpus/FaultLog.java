package org.isshistorian.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects every fault of a corpus, so that all are told at once.
public final class FaultLog {
  private final List<Fault> faults = new ArrayList<>();

  public void add(Location location, String message) {
    faults.add(new Fault(location, message));
  }

  /// All faults so far, by file and line.
  public List<Fault> faults() {
    return faults.stream()
        .sorted(
            Comparator.comparing((Fault f) -> f.location().file())
                .thenComparingInt(f -> f.location().line()))
        .toList();
  }
}
