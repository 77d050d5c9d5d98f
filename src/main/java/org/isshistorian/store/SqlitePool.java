package org.isshistorian.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/// Connections to the file: one for whoever writes, and some for those who read meanwhile.
final class SqlitePool {
  /// How long a statement waits for another process that holds the file.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String FILE = "iss.db";
  private static final int CONNECTIONS = 4;
  private static final String FOR_THE_OWNER = "rwx------";
  private static final String FOR_THE_OWNER_TO_WRITE = "rw-------";

  private SqlitePool() {}

  /// The file in its folder, both made where there are none. The files that SQLite puts beside it
  /// take over its permissions.
  static Path file(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder, permissions(folder, FOR_THE_OWNER));
      Files.createFile(file, permissions(folder, FOR_THE_OWNER_TO_WRITE));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(file)) {
        throw cannotBeMade(folder, e);
      }
    } catch (IOException e) {
      throw cannotBeMade(folder, e);
    }
    return file;
  }

  private static StoreException cannotBeMade(Path folder, IOException e) {
    return new StoreException(
        "the database file cannot be made in %s (%s): set ISS_DATA to a folder that can be written"
            .formatted(folder, e),
        e);
  }

  private static FileAttribute<?>[] permissions(Path folder, String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static HikariDataSource open(Path file, Duration patience) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sqlite");
    config.setJdbcUrl("jdbc:sqlite:" + file);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("foreign_keys", "true");
    config.addDataSourceProperty("busy_timeout", Long.toString(patience.toMillis()));
    // A transaction that began by reading could not wait for its turn to write.
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    return new HikariDataSource(config);
  }
}
