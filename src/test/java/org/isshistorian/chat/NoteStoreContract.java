package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every [NoteStore] keeps to.
public abstract class NoteStoreContract {
  /// A store with no note in it.
  protected abstract NoteStore open();

  @Test
  void aNoteIsFoundByItsKey() {
    NoteStore notes = open();
    notes.keep("discord.commands", "hash 'of' \"commands\" ✓");
    assertThat(notes.find("discord.commands")).contains("hash 'of' \"commands\" ✓");
    assertThat(notes.find("discord")).isEmpty();
  }

  @Test
  void aNewNoteTakesTheOldOnesPlace() {
    NoteStore notes = open();
    notes.keep("a", "first");
    notes.keep("a", "");
    assertThat(notes.find("a")).contains("");
  }
}
