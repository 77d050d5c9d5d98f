package org.isshistorian.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;

/// What is kept of a space (a Discord guild, a Slack workspace) or of a person: for whoever asks to
/// see it or to have it deleted. Secrets are deleted, never shown.
public final class OwnedData {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String OF_SPACE = "platform = ? AND space = ?";
  private static final String OF_USER = "platform = ? AND by_user = ?";
  private static final String POSTS_OF_SPACE =
      "subscription IN (SELECT subscription FROM change WHERE platform = ? AND space = ?"
          + " UNION SELECT id FROM subscription WHERE platform = ? AND space = ?)";

  private final Database database;

  public OwnedData(Database database) {
    this.database = database;
  }

  /// Everything of a space, as JSON.
  public String ofSpace(String platform, String space) {
    return written(
        database.read(session -> {
          ObjectNode all = JSON.createObjectNode();
          put(all, KeptTable.SUBSCRIPTION, session, OF_SPACE, platform, space);
          put(all, KeptTable.POST, session, POSTS_OF_SPACE, platform, space, platform, space);
          put(all, KeptTable.CHANGE, session, OF_SPACE, platform, space);
          return all;
        }));
  }

  /// Everything of a person, as JSON.
  public String ofUser(String platform, String user) {
    return written(
        database.read(session -> {
          ObjectNode all = JSON.createObjectNode();
          put(all, KeptTable.SUBSCRIPTION, session, OF_USER, platform, user);
          put(all, KeptTable.CHANGE, session, OF_USER, platform, user);
          return all;
        }));
  }

  private static void put(
      ObjectNode all, KeptTable table, Session session, String condition, Object... values)
      throws SQLException {
    all.putArray(table.name()).addAll(table.rows(session, condition, values));
  }

  private static String written(ObjectNode all) {
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /// Deletes everything of a space: subscriptions, what became of their posts, who changed them,
  /// what is being talked about there, and the space's secrets.
  ///
  /// @return how many rows
  public int deleteSpace(String platform, String space) {
    return database.transact(session -> {
      session.change(
          "DELETE FROM scheduled_tasks WHERE task_instance IN"
              + " (SELECT id FROM subscription WHERE platform = ? AND space = ?)",
          platform,
          space);
      return session.change(
              "DELETE FROM post WHERE " + POSTS_OF_SPACE, platform, space, platform, space)
          + session.change("DELETE FROM subscription WHERE " + OF_SPACE, platform, space)
          + session.change("DELETE FROM change WHERE " + OF_SPACE, platform, space)
          + forget(session, platform, space)
          + session.change(
              "DELETE FROM secret WHERE key LIKE ? ESCAPE '!'",
              pattern(platform) + "%" + pattern(space));
    });
  }

  /// Deletes every trace of a person. What the person subscribed belongs to its channel and stays,
  /// without saying by whom.
  ///
  /// @return how many rows
  public int deleteUser(String platform, String user) {
    return database.transact(session ->
        session.change("UPDATE subscription SET by_user = '' WHERE " + OF_USER, platform, user)
            + session.change("UPDATE change SET by_user = '' WHERE " + OF_USER, platform, user)
            + forget(session, platform, user));
  }

  /// Forgets conversations whose key tells of an id; they are forgotten in half an hour anyway.
  private static int forget(Session session, String platform, String id) throws SQLException {
    return session.change(
        "DELETE FROM conversation WHERE key LIKE ? ESCAPE '!'",
        pattern(platform) + "%" + pattern(id) + "%");
  }

  private static String pattern(String text) {
    return text.replaceAll("([!%_])", "!$1");
  }
}
