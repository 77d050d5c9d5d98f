package org.isshistorian.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of a run: started when the first one asks, stopped with the
/// process. Each test takes a schema of its own.
public final class PostgresServer {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private static final class Shared {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private PostgresServer() {}

  /// The address of a schema in which nothing stands.
  public static String freshAddress() {
    String schema = "test_" + SCHEMAS.incrementAndGet();
    run("CREATE SCHEMA " + schema);
    return "postgresql://postgres:postgres@localhost:%d/postgres?currentSchema=%s"
        .formatted(port(), schema);
  }

  public static int port() {
    return Shared.SERVER.getPort();
  }

  /// Runs a statement as the superuser.
  public static void run(String sql) {
    try (Connection connection = Shared.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
