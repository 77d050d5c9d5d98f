package org.isshistorian.store;

import java.util.Optional;
import org.isshistorian.chat.NoteStore;

/// Notes in the database.
public final class StoredNotes implements NoteStore {
  private static final Bound KEY = new Bound("the key of a note", 200);
  private static final Bound NOTE = new Bound("a note", 10_000);

  private final Database database;

  public StoredNotes(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String key, String note) {
    KEY.check(key);
    NOTE.check(note);
    database.transact(session ->
        session.change(
            """
            INSERT INTO note (key, note) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET note = excluded.note
            """,
            key,
            note));
  }

  @Override
  public Optional<String> find(String key) {
    return database.read(session ->
        session.first("SELECT note FROM note WHERE key = ?", row -> row.text("note"), key));
  }
}
