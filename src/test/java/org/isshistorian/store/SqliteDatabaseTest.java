package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest extends DatabaseContract {
  private static final Duration IMPATIENCE = Duration.ofMillis(20);

  @TempDir private Path folder;

  @Override
  TestDatabases databases() {
    return new SqliteDatabases(folder);
  }

  @Test
  void folderAndFilesAreForTheirOwnerAlone() throws IOException {
    Path data = folder.resolve("deep/data");
    try (Database database = Database.sqlite(data)) {
      new StoredNotes(database).keep("a", "note");

      assertThat(permissions(folder.resolve("deep"))).isEqualTo("rwx------");
      assertThat(permissions(data)).isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(data)) {
        assertThat(files)
            .extracting(Path::getFileName)
            .extracting(Path::toString)
            .containsExactlyInAnyOrder("iss.db", "iss.db-wal", "iss.db-shm");
      }
      assertThat(permissions(data.resolve("iss.db"))).isEqualTo("rw-------");
      assertThat(permissions(data.resolve("iss.db-wal"))).isEqualTo("rw-------");
      assertThat(permissions(data.resolve("iss.db-shm"))).isEqualTo("rw-------");
    }
  }

  @Test
  void itIsDurableAndKeepsForeignKeys() {
    try (Database database = Database.sqlite(folder)) {
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("2");
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(database, "busy_timeout")).isEqualTo("5000");
      assertThat(database.description()).isEqualTo("SQLite (%s)".formatted(file()));
    }
  }

  @Test
  void theTablesOfOthersMayStandBesideOurs() throws SQLException {
    try (Connection other = other()) {
      run(other, "CREATE TABLE somebody (name TEXT)");
    }

    assertThatCode(() -> Database.sqlite(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void aClosedDatabaseIsOneFile() {
    try (Database database = Database.sqlite(folder)) {
      new StoredNotes(database).keep("a", "note");
    }

    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file()));
  }

  @Test
  void whoReadsDoesNotWaitForWhoWrites() throws SQLException {
    try (Database database = Database.sqlite(folder, IMPATIENCE);
        Connection other = other()) {
      new StoredNotes(database).keep("a", "note");
      run(other, "BEGIN IMMEDIATE");

      assertThat(new StoredNotes(database).find("a")).contains("note");
    }
  }

  @Test
  void aFileThatAnotherProcessHasLockedIsTold() throws SQLException {
    Database.sqlite(folder).close();
    try (Connection other = other()) {
      run(other, "PRAGMA locking_mode = EXCLUSIVE");
      run(other, "BEGIN EXCLUSIVE");

      assertThatThrownBy(() -> Database.sqlite(folder, IMPATIENCE))
          .isInstanceOf(StoreDownException.class)
          .hasMessage("the database file %s is locked by another process: stop that one", file());
    }
    assertThatCode(() -> Database.sqlite(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void aWriteThatAnotherProcessHoldsUpIsToldAndWorksLater() throws SQLException {
    try (Database database = Database.sqlite(folder, IMPATIENCE)) {
      StoredNotes notes = new StoredNotes(database);
      try (Connection other = other()) {
        run(other, "BEGIN IMMEDIATE");
        assertThatThrownBy(() -> notes.keep("a", "note"))
            .isInstanceOf(StoreDownException.class)
            .hasMessageContaining("is locked by another process");
      }
      notes.keep("a", "note");
      assertThat(notes.find("a")).contains("note");
    }
  }

  @Test
  void aReadOnlyFileIsTold() throws IOException {
    Database.sqlite(folder).close();
    // Permissions do not bind root; a file that says that newer versions alone may write binds all.
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek(18);
      bytes.write(3);
      bytes.write(1);
    }

    assertThatThrownBy(() -> Database.sqlite(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage("the database file %s is read-only: make it and its folder writable", file());
  }

  @Test
  void aFullDiskIsToldAndHarmsNothing() {
    try (Database database = Database.sqlite(folder)) {
      StoredNotes notes = new StoredNotes(database);
      notes.keep("a", "before");

      assertThatThrownBy(() ->
              database.transact(session -> {
                // As many pages as there are: no room for one more.
                session.first("PRAGMA max_page_count = 1", row -> row.number("max_page_count"));
                return session.change(
                    "INSERT INTO note (key, note) VALUES (?, ?)", "b", "x".repeat(100_000));
              }))
          .isInstanceOf(StoreException.class)
          .hasMessage("the disk of the database file %s is full: make room", file());
      assertThat(notes.find("a")).contains("before");
      assertThat(notes.find("b")).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws IOException {
    Files.writeString(file(), "These are the notes of somebody, and no database. ".repeat(100));

    assertThatThrownBy(() -> Database.sqlite(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged or no database of the bot")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFolderThatCannotBeMadeSaysWhatToSet() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> Database.sqlite(inTheWay.resolve("data")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be made in " + inTheWay.resolve("data"))
        .hasMessageContaining("set ISS_DATA")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFolderInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file());

    assertThatThrownBy(() -> Database.sqlite(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("set ISS_DATA");
  }

  private Path file() {
    return folder.resolve("iss.db");
  }

  private Connection other() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String pragma(Database database, String name) {
    return database
        .read(session -> session.first("PRAGMA " + name, row -> row.text(column(name))))
        .orElseThrow();
  }

  /// The pragmas call their columns after themselves, but for one.
  private static String column(String pragma) {
    return pragma.equals("busy_timeout") ? "timeout" : pragma;
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
