package org.isshistorian.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Everything that is kept, in one compressed file of JSON lines, as it stood at one moment. Either
/// database reads what either wrote. Secrets stay sealed in it.
public final class Backup {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MARK = "iss-backup";
  private static final int VERSION = 1;

  private final Database database;

  public Backup(Database database) {
    this.database = database;
  }

  /// Writes a backup beside its place and then moves it there, so that there is never half a one.
  /// The bot may go on meanwhile.
  ///
  /// @return how many rows are in it
  public int write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, "iss-backup", ".part");
    try {
      int rows = writeTo(part);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private int writeTo(Path part) throws IOException {
    try (var out =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(part)), UTF_8))) {
      line(out, JSON.createObjectNode().put(MARK, VERSION));
      return database.transact(session -> {
        for (String first : database.dialect().oneMoment()) {
          session.change(first);
        }
        int rows = 0;
        for (KeptTable table : KeptTable.ALL) {
          for (ObjectNode row : table.rows(session, "1 = 1")) {
            line(out, JSON.createObjectNode().set(table.name(), row));
            rows++;
          }
        }
        return rows;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void line(BufferedWriter out, JsonNode node) {
    try {
      out.write(JSON.writeValueAsString(node));
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a backup in, all or nothing. Nothing that was due before `now` is posted afterwards: it
  /// may have been, since the backup was made.
  ///
  /// @param replace whether what is there may be thrown away
  /// @return how many rows were in it
  /// @throws StoreException if it is no backup, or something is there that may not be thrown away
  public int restore(Path file, boolean replace, Instant now) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      String head = in.readLine();
      if (head == null || parsed(file, head).path(MARK).asInt() != VERSION) {
        throw noBackup(file);
      }
      List<String> lines = in.lines().toList();
      int rows = database.transact(session -> read(session, file, lines, replace, now));
      new StoredSubscriptions(database).wakeForgotten(now);
      return rows;
    } catch (java.util.zip.ZipException e) {
      throw noBackup(file);
    }
  }

  private static StoreException noBackup(Path file) {
    return new StoreException("%s is no backup of the bot".formatted(file));
  }

  private static JsonNode parsed(Path file, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException _) {
      throw noBackup(file);
    }
  }

  private static int read(
      Session session, Path file, List<String> lines, boolean replace, Instant now)
      throws SQLException {
    for (KeptTable table : KeptTable.ALL) {
      if (!replace && session.first("SELECT 1 FROM " + table.name(), _ -> 1).isPresent()) {
        throw new StoreException(
            "the store is not empty: --replace throws away what is there, for the backup");
      }
      session.change("DELETE FROM " + table.name());
    }
    session.change("DELETE FROM scheduled_tasks");
    for (String line : lines) {
      insert(session, file, parsed(file, line));
    }
    session.change("UPDATE subscription SET since = ? WHERE since < ?", now, now);
    return lines.size();
  }

  private static void insert(Session session, Path file, JsonNode line) throws SQLException {
    for (KeptTable table : KeptTable.ALL) {
      if (line.has(table.name())) {
        try {
          table.insert(session, line.get(table.name()));
          return;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw noBackup(file);
  }
}
