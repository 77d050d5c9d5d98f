package org.isshistorian.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;

/// Subscriptions in the database. Whoever posts is woken by db-scheduler, whose table is written in
/// the same transaction; a wake-up that is just being attended to is left to whoever does so, who
/// is told there that he has to look again.
public final class StoredSubscriptions implements SubscriptionStore {
  private static final String COLUMNS =
      "id, platform, space, channel, due_at, zone, days, rhythm, interests, event_count, mention,"
          + " silent, published, quiet, paused_reason, paused_since, by_user, since";
  private static final String UPSERT =
      """
      INSERT INTO subscription (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        due_at = excluded.due_at, zone = excluded.zone, days = excluded.days,
        interests = excluded.interests, event_count = excluded.event_count,
        mention = excluded.mention, silent = excluded.silent, published = excluded.published,
        quiet = excluded.quiet, paused_reason = excluded.paused_reason,
        paused_since = excluded.paused_since, by_user = excluded.by_user, since = excluded.since
      """
          .formatted(COLUMNS);
  private static final GroupRead.Statement<Subscription> FIND =
      new GroupRead.Statement<>(
          "SELECT * FROM subscription WHERE id IN (%s)",
          "id", SubscriptionRows::subscription, List.of());
  private static final int REASON = 2000;

  private final Database database;

  public StoredSubscriptions(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Subscription> find(String id) {
    return database.reads().list(FIND, id).stream().findFirst();
  }

  @Override
  public List<Subscription> in(ChannelRef channel) {
    return database
        .read(session ->
            session.list(
                "SELECT * FROM subscription WHERE platform = ? AND space = ? AND channel = ?",
                SubscriptionRows::subscription,
                channel.platform(),
                channel.space(),
                channel.id()))
        .stream()
        .sorted(Comparator.comparing(subscription -> subscription.plan().rhythm()))
        .toList();
  }

  @Override
  public void keep(Subscription subscription, Instant due, Change change) {
    database.transact(session -> {
      session.change(UPSERT, SubscriptionRows.values(subscription));
      if (subscription.isActive()) {
        wake(session, subscription, due);
      } else {
        letSleep(session, change);
      }
      return note(session, change);
    });
  }

  @Override
  public void pause(Change change, String reason) {
    database.transact(session -> {
      int paused =
          session.change(
              "UPDATE subscription SET paused_reason = ?, paused_since = ?"
                  + " WHERE id = ? AND paused_reason IS NULL",
              reason.substring(0, Math.min(REASON, reason.length())).replace('\0', ' '),
              change.at(),
              change.subscription());
      if (paused == 1) {
        letSleep(session, change);
        note(session, change);
      }
      return paused;
    });
  }

  @Override
  public boolean remove(Change change) {
    return database.transact(session -> {
      boolean there =
          session.change("DELETE FROM subscription WHERE id = ?", change.subscription()) == 1;
      if (there) {
        letSleep(session, change);
        note(session, change);
      }
      return there;
    });
  }

  @Override
  public List<Change> changes(ChannelRef channel, int limit) {
    return database.read(session ->
        session.list(
            "SELECT * FROM change WHERE platform = ? AND space = ? AND channel = ?"
                + " ORDER BY id DESC LIMIT ?",
            SubscriptionRows::change,
            channel.platform(),
            channel.space(),
            channel.id(),
            limit));
  }

  @Override
  public boolean sleep(Awake awake, Instant next, Instant now) {
    return database
            .changes()
            .change(
                """
                UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat = NULL,
                  execution_time = %s, last_success = %s, consecutive_failures = 0,
                  version = version + 1
                WHERE task_name = ? AND task_instance = ? AND version = ?
                  AND changed_meanwhile IS NULL
                """
                    .formatted(database.dialect().moment(), database.dialect().moment()),
                next,
                now,
                awake.task(),
                awake.subscription(),
                awake.version())
        == 1;
  }

  @Override
  public boolean seen(Awake awake) {
    return database
            .changes()
            .change(
                "UPDATE scheduled_tasks SET changed_meanwhile = NULL"
                    + " WHERE task_name = ? AND task_instance = ? AND version = ?",
                awake.task(),
                awake.subscription(),
                awake.version())
        == 1;
  }

  @Override
  public int wakeForgotten(Instant at) {
    return database.transact(session ->
        session.change(
            """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            SELECT CAST(? AS TEXT) || platform, id, %s, FALSE, 1 FROM subscription
            WHERE paused_reason IS NULL AND NOT EXISTS (
              SELECT 1 FROM scheduled_tasks
              WHERE task_name = CAST(? AS TEXT) || subscription.platform
                AND task_instance = subscription.id)
            ON CONFLICT (task_name, task_instance) DO NOTHING
            """
                .formatted(database.dialect().moment()),
            WAKE_UP,
            at,
            WAKE_UP));
  }

  private void wake(Session session, Subscription subscription, Instant due) throws SQLException {
    session.change(
        """
        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        VALUES (?, ?, %s, FALSE, 1)
        ON CONFLICT (task_name, task_instance) DO UPDATE SET
          execution_time = CASE WHEN scheduled_tasks.picked
            THEN scheduled_tasks.execution_time ELSE excluded.execution_time END,
          version = CASE WHEN scheduled_tasks.picked
            THEN scheduled_tasks.version ELSE scheduled_tasks.version + 1 END,
          changed_meanwhile = CASE WHEN scheduled_tasks.picked THEN 1 END
        """
            .formatted(database.dialect().moment()),
        WAKE_UP + subscription.channel().platform(),
        subscription.id(),
        due);
  }

  private static void letSleep(Session session, Change change) throws SQLException {
    session.change(
        "DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ? AND picked = FALSE",
        WAKE_UP + change.channel().platform(),
        change.subscription());
  }

  private static int note(Session session, Change change) throws SQLException {
    return session.change(
        "INSERT INTO change (subscription, platform, space, channel, action, by_user, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        SubscriptionRows.values(change).toArray());
  }
}
