package org.isshistorian.store;

import java.time.Instant;
import java.util.Optional;
import org.isshistorian.chat.ConversationStore;

/// Conversations in the database: all instances know them. Those that are forgotten are removed as
/// others are remembered.
public final class StoredConversations implements ConversationStore {
  private static final Bound KEY = new Bound("the key of a conversation", 200);
  private static final Bound PASSAGE = new Bound("the id of a passage", 100);

  private final Database database;

  public StoredConversations(Database database) {
    this.database = database;
  }

  @Override
  public void remember(String conversation, String passageId, Instant at) {
    KEY.check(conversation);
    PASSAGE.check(passageId);
    database.transact(session -> {
      session.change("DELETE FROM conversation WHERE at <= ?", at.minus(KEPT_FOR));
      return session.change(
          """
          INSERT INTO conversation (key, passage_id, at) VALUES (?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET passage_id = excluded.passage_id, at = excluded.at
          """,
          conversation,
          passageId,
          at);
    });
  }

  @Override
  public Optional<String> topic(String conversation, Instant now) {
    return database.read(session ->
        session.first(
            "SELECT passage_id FROM conversation WHERE key = ? AND at > ?",
            row -> row.text("passage_id"),
            conversation,
            now.minus(KEPT_FOR)));
  }
}
