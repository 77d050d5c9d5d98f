package org.isshistorian.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.archive.Records;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleSources;
import org.junit.jupiter.api.Test;

class CorpusStatisticsTest {
  @Test
  void totalsAreCounted() {
    CorpusStatistics.Counts counts = CorpusStatistics.of(SampleArchive.archive()).counts();

    var archive = SampleArchive.archive();
    assertThat(counts.passages()).isEqualTo(13);
    assertThat(counts.canonical()).isEqualTo(10);
    assertThat(counts.asks()).isEqualTo(16);
    assertThat(counts.nasaSourced()).isEqualTo(10);
    assertThat(counts.sources()).isEqualTo(8);
    assertThat(counts.names()).isEqualTo(archive.names().size());
    assertThat(counts.records()).isEqualTo(3 + 1 + 1 + 5);
  }

  @Test
  void aSourceOfManyPassagesCountsOnce() {
    var archive =
        SampleArchive.with(
            passage("a").source(SampleSources.ENERGIA).build(),
            passage("b").source(SampleSources.ENERGIA).more(SampleSources.STS_88).build());

    assertThat(CorpusStatistics.of(archive).counts().sources()).isEqualTo(1);
    assertThat(CorpusStatistics.of(archive).counts().nasaSourced()).isZero();
  }

  @Test
  void passagesAreCountedByKindAndAspectAsTheCorpusWritesThem() {
    var archive =
        SampleArchive.with(
            passage("a").about("iss", Aspect.ORBIT_PERIOD).kind(PassageKind.FIGURE).build(),
            passage("b").about("zarya", Aspect.ORBIT_PERIOD).kind(PassageKind.FIGURE).build(),
            passage("c").about("iss", Aspect.LAUNCH).kind(PassageKind.LAUNCH).build());

    var statistics = CorpusStatistics.of(archive);

    assertThat(statistics.passagesByKind()).isEqualTo(Map.of("figure", 2L, "launch", 1L));
    assertThat(statistics.passagesByAspect()).isEqualTo(Map.of("orbit-period", 2L, "launch", 1L));
  }

  @Test
  void datedPassagesOfEachPrecisionCountInTheirYear() {
    var archive =
        SampleArchive.with(
            passage("a").date("1998-11-20").build(),
            passage("b").date("1998-12").build(),
            passage("c").date("2000").build(),
            passage("d").asOf("2014-11").build(),
            passage("e").build());

    assertThat(CorpusStatistics.of(archive).passagesByYear()).isEqualTo(Map.of(1998, 2L, 2000, 1L));
  }

  @Test
  void onlyEventsOfAKnownDayCountInTheCalendar() {
    var archive =
        SampleArchive.with(
            passage("a").date("1998-11-20").build(),
            passage("b").date("2008-11-20").build(),
            passage("c").date("2016-02-29").build(),
            passage("d").date("1998-11").build(),
            passage("e").asOf("1998-11-21").build());

    assertThat(CorpusStatistics.of(archive).eventsByDay())
        .isEqualTo(Map.of(MonthDay.of(11, 20), 2L, MonthDay.of(2, 29), 1L));
  }

  @Test
  void anEmptyArchiveHasNothingToCount() {
    var empty = new Archive("0", List.of(), List.of(), Records.NONE);

    var statistics = CorpusStatistics.of(empty);

    assertThat(statistics.counts()).isEqualTo(new CorpusStatistics.Counts(0, 0, 0, 0, 0, 0, 0));
    assertThat(statistics.eventsByDay()).isEmpty();
  }
}
