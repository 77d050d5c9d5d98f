package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultLogTest {
  @Test
  void faultsComeByFileAndLineAndOfOneLineInTheOrderInWhichTheyWereFound() {
    var log = new FaultLog();
    log.add(new Location("corpus/topics/station.yaml", 2), "second");
    log.add(new Location("corpus/timeline/1998.yaml", 41), "later");
    log.add(new Location("corpus/timeline/1998.yaml", 5), "sooner");
    log.add(new Location("corpus/topics/station.yaml", 2), "third");

    assertThat(log.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "corpus/timeline/1998.yaml:5: sooner",
            "corpus/timeline/1998.yaml:41: later",
            "corpus/topics/station.yaml:2: second",
            "corpus/topics/station.yaml:2: third");
  }

  @Test
  void aPlaceWithoutALineIsTheFileAlone() {
    assertThat(new Location("corpus", 0)).hasToString("corpus");
    assertThat(new Location("corpus/sources.yaml", 3)).hasToString("corpus/sources.yaml:3");
  }
}
