package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.pool.ProxyConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.PostgresServer;
import org.junit.jupiter.api.Test;

class PostgresDatabaseTest extends DatabaseContract {
  @Override
  TestDatabases databases() {
    return new PostgresDatabases();
  }

  @Test
  void instancesMayStartAtTheSameTime() throws Exception {
    String address = PostgresServer.freshAddress();
    List<String> found =
        together(
            3,
            number -> {
              try (Database database = Database.postgres(address)) {
                new StoredNotes(database).keep("from " + number, "note");
                return new StoredNotes(database).find("from " + number).orElse("nothing");
              }
            });

    assertThat(found).containsExactly("note", "note", "note");
  }

  @Test
  void theTablesOfOthersMayStandBesideOurs() {
    String address = PostgresServer.freshAddress();
    String schema = address.substring(address.lastIndexOf('=') + 1);
    PostgresServer.run("CREATE TABLE %s.somebody (name TEXT)".formatted(schema));

    assertThatCode(() -> Database.postgres(address).close()).doesNotThrowAnyException();
  }

  @Test
  void bothFormsOfTheAddressAreTaken() {
    String address = PostgresServer.freshAddress();
    try (Database database = Database.postgres(address)) {
      new StoredNotes(database).keep("a", "note");
    }
    String jdbc =
        "jdbc:" + address.replace("postgres:postgres@", "") + "&user=postgres&password=postgres";
    try (Database database = Database.postgres(jdbc)) {
      assertThat(new StoredNotes(database).find("a")).contains("note");
      assertThat(database.description())
          .isEqualTo("PostgreSQL (localhost:%d/postgres)".formatted(PostgresServer.port()));
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertThatThrownBy(
            () -> Database.postgres("postgresql://bot:tiger@127.0.0.1:%d/iss".formatted(port)))
        .isInstanceOf(StoreDownException.class)
        .hasMessageStartingWith("PostgreSQL at 127.0.0.1:%d/iss cannot be reached (", port)
        .hasMessageNotContaining("tiger")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aUserWhoMayNotComeInIsTold() {
    assertThatThrownBy(() -> Database.postgres(address("nobody:tiger", "postgres")))
        .isInstanceOf(StoreException.class)
        .isNotInstanceOf(StoreDownException.class)
        .hasMessageContaining("lets this user not in: check ISS_DATABASE_URL")
        .hasMessageNotContaining("tiger")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aDatabaseThatIsMissingIsTold() {
    assertThatThrownBy(() -> Database.postgres(address("postgres", "nowhere")))
        .isInstanceOf(StoreException.class)
        .isNotInstanceOf(StoreDownException.class)
        .hasMessageContaining("nowhere: create it")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aReadOnlyServerIsTold() {
    String address = PostgresServer.freshAddress();
    Database.postgres(address).close();
    try (Database database =
        Database.postgres(address + "&options=-c%20default_transaction_read_only=on")) {
      assertThatThrownBy(() -> new StoredNotes(database).keep("a", "note"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is read-only: name the primary");
    }
  }

  @Test
  void aConnectionThatBrokeIsReplaced() {
    String address = PostgresServer.freshAddress() + "&ApplicationName=broken";
    try (LogWatch _ = LogWatch.on(ProxyConnection.class);
        Database database = Database.postgres(address)) {
      StoredNotes notes = new StoredNotes(database);
      notes.keep("a", "note");
      PostgresServer.run(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE application_name = 'broken'");

      // One call may still meet the broken connection; the next one does not.
      try {
        notes.find("a");
      } catch (StoreDownException e) {
        assertThat(e).hasMessageContaining("cannot be reached");
      }
      assertThat(notes.find("a")).contains("note");
    }
  }

  private static String address(String user, String database) {
    return "postgresql://%s@localhost:%d/%s".formatted(user, PostgresServer.port(), database);
  }
}
