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
    static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
  }

  private static final class OnDisk {
    static final EmbeddedPostgres SERVER =
        start(
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
  }

  private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      return builder.setLocaleConfig("locale", "C.UTF-8").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PostgresServer() {}

  /// The address of a schema in which nothing stands.
  public static String freshAddress() {
    return freshAddress(Shared.SERVER);
  }

  /// The same in a server that waits for its disk at each commit, as PostgreSQL does unless it is
  /// told otherwise: for tests the other one does not.
  public static String freshAddressOnDisk() {
    return freshAddress(OnDisk.SERVER);
  }

  private static String freshAddress(EmbeddedPostgres server) {
    String schema = "test_" + SCHEMAS.incrementAndGet();
    run(server, "CREATE SCHEMA " + schema);
    return "postgresql://postgres:postgres@localhost:%d/postgres?currentSchema=%s"
        .formatted(server.getPort(), schema);
  }

  public static int port() {
    return Shared.SERVER.getPort();
  }

  /// Runs a statement as the superuser.
  public static void run(String sql) {
    run(Shared.SERVER, sql);
  }

  private static void run(EmbeddedPostgres server, String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
