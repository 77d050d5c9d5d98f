package org.isshistorian.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// Commits the small changes of many threads together, each still all or nothing and on the disk
/// when its call returns: one commit, whose cost is waiting for the disk, serves all that came
/// meanwhile, and changes of the same statement travel together.
final class GroupCommit {
  private static final int MOST = 64;

  private final Database database;
  private final Queue<Pending> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock leader = new ReentrantLock();

  GroupCommit(Database database) {
    this.database = database;
  }

  private static final class Pending {
    private final String sql;
    private final Object[] values;
    private int changed;
    private RuntimeException failure;
    private boolean done;

    Pending(String sql, Object... values) {
      this.sql = sql;
      this.values = values;
    }

    void end(RuntimeException why) {
      failure = why;
      done = true;
    }
  }

  /// Changes rows in a transaction, perhaps together with others, and tells how many. Changes that
  /// wait at the same time may be made in any order.
  int change(String sql, Object... values) {
    var mine = new Pending(sql, values);
    waiting.add(mine);
    leader.lock();
    try {
      while (!mine.done) {
        commit(batch());
      }
    } finally {
      leader.unlock();
    }
    if (mine.failure != null) {
      throw mine.failure;
    }
    return mine.changed;
  }

  private List<Pending> batch() {
    List<Pending> batch = new ArrayList<>();
    for (Pending next = waiting.poll(); next != null; next = waiting.poll()) {
      batch.add(next);
      if (batch.size() == MOST) {
        break;
      }
    }
    return batch;
  }

  private void commit(List<Pending> batch) {
    Map<String, List<Pending>> statements = new LinkedHashMap<>();
    for (Pending pending : batch) {
      statements.computeIfAbsent(pending.sql, _ -> new ArrayList<>()).add(pending);
    }
    try {
      database.transact(session -> {
        for (Map.Entry<String, List<Pending>> statement : statements.entrySet()) {
          List<Pending> same = statement.getValue();
          int[] changed =
              session.changeAll(
                  statement.getKey(), same.stream().map(pending -> pending.values).toList());
          for (int i = 0; i < changed.length; i++) {
            same.get(i).changed = changed[i];
          }
        }
        return batch;
      });
      batch.forEach(pending -> pending.end(null));
    } catch (StoreDownException e) {
      // It may have been committed all the same: nothing is run twice.
      batch.forEach(pending -> pending.end(e));
    } catch (RuntimeException e) {
      if (batch.size() == 1) {
        batch.getFirst().end(e);
      } else {
        // One of them spoiled it for all.
        batch.forEach(pending -> commit(List.of(pending)));
      }
    }
  }
}
