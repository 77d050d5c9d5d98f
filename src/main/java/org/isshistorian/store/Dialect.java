package org.isshistorian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/// What the two databases spell differently.
enum Dialect {
  SQLITE("SQLite"),
  POSTGRES("PostgreSQL");

  /// The number of the lock; any that others do not take.
  private static final long TURN = 0x1998_11_20_06_40L;

  private final String title;

  Dialect(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// The words of the migrations' placeholders.
  Map<String, String> placeholders() {
    return switch (this) {
      case SQLITE ->
          Map.of("id", "INTEGER PRIMARY KEY AUTOINCREMENT", "blob", "BLOB", "moment", "TIMESTAMP");
      case POSTGRES ->
          Map.of(
              "id", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
              "blob", "BYTEA",
              "moment", "TIMESTAMP WITH TIME ZONE");
    };
  }

  /// How a moment of db-scheduler's table is written where a statement has its milliseconds.
  String moment() {
    return switch (this) {
      case SQLITE -> "?";
      case POSTGRES -> "to_timestamp(CAST(? AS DOUBLE PRECISION) / 1000)";
    };
  }

  /// What a transaction begins with that is to see everything as it stood at one moment.
  List<String> oneMoment() {
    return switch (this) {
      case SQLITE -> List.of();
      case POSTGRES -> List.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
    };
  }

  /// How many may write at the same time.
  int writers() {
    return switch (this) {
      case SQLITE -> 1;
      case POSTGRES -> Integer.MAX_VALUE;
    };
  }

  /// How many of them commit for the many that wait.
  int committers() {
    return switch (this) {
      case SQLITE -> 1;
      case POSTGRES -> 3;
    };
  }

  /// Begins a transaction that may write. SQLite's is begun in its own words: the driver takes one
  /// that could not begin for begun, and runs what follows without any.
  void begin(Connection connection) throws SQLException {
    switch (this) {
      case SQLITE -> run(connection, "BEGIN IMMEDIATE");
      case POSTGRES -> connection.setAutoCommit(false);
    }
  }

  void commit(Connection connection) throws SQLException {
    switch (this) {
      case SQLITE -> run(connection, "COMMIT");
      case POSTGRES -> connection.commit();
    }
  }

  void rollback(Connection connection) throws SQLException {
    switch (this) {
      case SQLITE -> run(connection, "ROLLBACK");
      case POSTGRES -> connection.rollback();
    }
  }

  /// Waits until no other instance that shares the database brings its tables up to date; its turn
  /// ends with [#endTurn].
  void takeTurn(Connection connection) throws SQLException {
    switch (this) {
      case SQLITE -> {}
      case POSTGRES -> run(connection, "SELECT pg_advisory_lock(%d)".formatted(TURN));
    }
  }

  void endTurn(Connection connection) throws SQLException {
    switch (this) {
      case SQLITE -> {}
      case POSTGRES -> run(connection, "SELECT pg_advisory_unlock(%d)".formatted(TURN));
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
