package org.isshistorian.store;

import java.util.Map;

/// What the two databases spell differently.
enum Dialect {
  SQLITE("SQLite"),
  POSTGRES("PostgreSQL");

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

  /// How many may write at the same time.
  int writers() {
    return switch (this) {
      case SQLITE -> 1;
      case POSTGRES -> Integer.MAX_VALUE;
    };
  }
}
