package org.isshistorian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/// Looks into db-scheduler's table.
final class Wakes {
  private Wakes() {}

  /// When somebody is woken for a subscription.
  static Optional<Instant> of(Database database, String subscription) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT execution_time FROM scheduled_tasks WHERE task_instance = ?")) {
      query.setString(1, subscription);
      ResultSet rows = query.executeQuery();
      return rows.next()
          ? Optional.of(rows.getTimestamp(1)).map(Timestamp::toInstant)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
