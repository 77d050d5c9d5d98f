package org.isshistorian.chat;

import java.util.Optional;

/// Small notes that adapters make for themselves and find again after a restart: which commands are
/// registered, say. Nothing secret.
public interface NoteStore {
  void keep(String key, String note);

  Optional<String> find(String key);
}
