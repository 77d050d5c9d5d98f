package org.isshistorian.store;

import java.sql.SQLException;
import java.util.List;
import org.isshistorian.chat.ReportStore;

/// Reports in the database; of very many the oldest are let go.
public final class StoredReports implements ReportStore {
  private static final Bound PASSAGE = new Bound("the id of a passage", 100);
  private static final Bound HASH = new Bound("the hash of a question", 200);
  private static final Bound REASON = new Bound("the reason of a report", 200);

  /// How many are kept where nobody says otherwise.
  private static final int MOST = 10_000;

  private final Database database;
  private final int most;

  public StoredReports(Database database) {
    this(database, MOST);
  }

  StoredReports(Database database, int most) {
    this.database = database;
    this.most = most;
  }

  @Override
  public void add(Report report) {
    PASSAGE.check(report.passageId());
    HASH.check(report.questionHash());
    REASON.check(report.reason());
    database.transact(session -> {
      session.change(
          "INSERT INTO report (passage_id, question_hash, reason, at) VALUES (?, ?, ?, ?)",
          report.passageId(),
          report.questionHash(),
          report.reason(),
          report.at());
      return session.change(
          "DELETE FROM report WHERE id <= (SELECT max(id) FROM report) - ?", most);
    });
  }

  @Override
  public List<Report> newest(int limit) {
    return database.read(session ->
        session.list(
            "SELECT passage_id, question_hash, reason, at FROM report"
                + " ORDER BY at DESC, id DESC LIMIT ?",
            StoredReports::report,
            limit));
  }

  private static Report report(Row row) throws SQLException {
    return new Report(
        row.text("passage_id"), row.text("question_hash"), row.text("reason"), row.moment("at"));
  }
}
