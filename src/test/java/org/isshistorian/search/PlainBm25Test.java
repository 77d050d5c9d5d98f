package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBm25Test {
  private PlainBm25 baseline;

  @BeforeEach
  void open() throws IOException {
    baseline = new PlainBm25(SampleArchive.passages());
  }

  @AfterEach
  void close() throws IOException {
    baseline.close();
  }

  @Test
  void theFirstHitIsSaid() {
    assertThat(baseline.first("Proton rocket from Baikonur"))
        .map(Passage::id)
        .contains("1998-11-20-zarya-launch");
  }

  @Test
  void onlyTheTextIsSearched() {
    assertThat(baseline.first("beds")).isEmpty();
    assertThat(baseline.first("FGB")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the", "?", "frobnicate", "🚀"})
  void nothingSharedIsNothingSaid(String question) {
    assertThat(baseline.first(question)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void aHitIsOneOfThePassages(String question) {
    baseline
        .first(question.substring(0, Math.min(500, question.length())))
        .ifPresent(passage -> assertThat(SampleArchive.passages()).contains(passage));
  }

  @Test
  void noPassagesAreNoHits() throws IOException {
    try (var empty = new PlainBm25(List.of())) {
      assertThat(empty.first("Zarya")).isEmpty();
    }
  }
}
