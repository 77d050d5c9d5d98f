package org.isshistorian.discord;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isshistorian.chat.NoteStore;

/// Notes that end with the test.
final class MemoryNotes implements NoteStore {
  private final Map<String, String> notes = new ConcurrentHashMap<>();

  @Override
  public void keep(String key, String note) {
    notes.put(key, note);
  }

  @Override
  public Optional<String> find(String key) {
    return Optional.ofNullable(notes.get(key));
  }
}
