package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isshistorian.chat.ReportStore.Report;
import org.junit.jupiter.api.Test;

/// What every [ReportStore] keeps to.
public abstract class ReportStoreContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

  /// A store without reports.
  protected abstract ReportStore open();

  @Test
  void theNewestReportsComeFirst() {
    ReportStore reports = open();
    Report middle = report("zarya-launch", NOON);
    Report newest = report("unity-launch", NOON.plusSeconds(1));
    Report oldest = report("mir-end", NOON.minusSeconds(1));
    reports.add(middle);
    reports.add(newest);
    reports.add(oldest);

    assertThat(reports.newest(10)).containsExactly(newest, middle, oldest);
    assertThat(reports.newest(2)).containsExactly(newest, middle);
    assertThat(reports.newest(0)).isEmpty();
  }

  @Test
  void ofTheSameMomentTheOneAddedLastComesFirst() {
    ReportStore reports = open();
    reports.add(report("a", NOON));
    reports.add(report("b", NOON));
    reports.add(report("b", NOON));

    assertThat(reports.newest(10)).extracting(Report::passageId).containsExactly("b", "b", "a");
  }

  private static Report report(String passageId, Instant at) {
    return new Report(passageId, "4f2a", "wrong-date", at);
  }
}
