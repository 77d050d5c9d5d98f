package org.isshistorian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prepared statements on one connection. Values stand in the place of the question marks: texts,
/// numbers, bytes, and moments, which become milliseconds.
final class Session {
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  /// Changes rows, and tells how many.
  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /// Makes the same change with each of these values, and tells how many rows each changed.
  int[] changeAll(String sql, List<Object[]> each) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] values : each) {
        fill(statement, values);
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
    return list(sql, reader, values).stream().findFirst();
  }

  <T> List<T> list(String sql, RowReader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reader.read(new Row(rows)));
      }
      return read;
    }
  }

  /// Reads one row.
  @FunctionalInterface
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      fill(statement, values);
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Instant moment ? moment.toEpochMilli() : values[i];
      statement.setObject(i + 1, value);
    }
  }
}
