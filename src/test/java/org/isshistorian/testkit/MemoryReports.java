package org.isshistorian.testkit;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.chat.ReportStore;

/// Reports that are gone with the test.
public final class MemoryReports implements ReportStore {
  private final List<Report> reports = new ArrayList<>();

  @Override
  public synchronized void add(Report report) {
    reports.addFirst(report);
  }

  @Override
  public synchronized List<Report> newest(int limit) {
    return List.copyOf(reports.subList(0, Math.min(limit, reports.size())));
  }
}
