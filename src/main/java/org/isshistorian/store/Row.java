package org.isshistorian.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// One row of a result, by the names of its columns.
final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  String text(String column) throws SQLException {
    return rows.getString(column);
  }

  /// A text that may be NULL.
  Optional<String> textIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  Instant moment(String column) throws SQLException {
    return Instant.ofEpochMilli(rows.getLong(column));
  }

  byte[] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }
}
