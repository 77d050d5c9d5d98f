package org.isshistorian.chat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Reports of wrong answers. What was asked is not kept, only its hash.
public interface ReportStore {
  void add(Report report);

  /// The newest reports, newest first.
  List<Report> newest(int limit);

  /// That a passage was no good answer to a question.
  ///
  /// @param questionHash tells equal questions, nothing of their words
  /// @param reason one of the reasons that the bot offers
  record Report(String passageId, String questionHash, String reason, Instant at) {
    public Report {
      Objects.requireNonNull(passageId);
      Objects.requireNonNull(questionHash);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(at);
    }
  }
}
