package org.isshistorian.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// Commits the small writes of many threads together, each still all or nothing and on the disk
/// when its call returns: one commit, whose cost is waiting for the disk, serves all that came
/// meanwhile.
final class GroupCommit {
  private static final int MOST = 64;

  private final Database database;
  private final Queue<Pending<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock leader = new ReentrantLock();

  GroupCommit(Database database) {
    this.database = database;
  }

  private static final class Pending<T> {
    private final Database.Work<T> work;
    private T result;
    private RuntimeException failure;
    private boolean done;

    Pending(Database.Work<T> work) {
      this.work = work;
    }

    void run(Session session) throws java.sql.SQLException {
      result = work.run(session);
    }

    void end(RuntimeException why) {
      failure = why;
      done = true;
    }
  }

  /// Runs the work in a transaction, perhaps together with that of others.
  <T> T transact(Database.Work<T> work) {
    var mine = new Pending<T>(work);
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
    return mine.result;
  }

  private List<Pending<?>> batch() {
    List<Pending<?>> batch = new ArrayList<>();
    for (Pending<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      batch.add(next);
      if (batch.size() == MOST) {
        break;
      }
    }
    return batch;
  }

  private void commit(List<Pending<?>> batch) {
    try {
      database.transact(session -> {
        for (Pending<?> pending : batch) {
          pending.run(session);
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
