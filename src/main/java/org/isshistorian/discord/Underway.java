package org.isshistorian.discord;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Counts the calls that are being answered, so that a stop can wait for them.
final class Underway {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int count;
  private boolean ended;

  /// Runs the work, unless it is over.
  ///
  /// @return whether it was run
  boolean run(Runnable work) {
    lock.lock();
    try {
      if (ended) {
        return false;
      }
      count++;
    } finally {
      lock.unlock();
    }
    try {
      work.run();
      return true;
    } finally {
      leave();
    }
  }

  private void leave() {
    lock.lock();
    try {
      count--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Lets nothing new begin, and waits for what has begun, but no longer than this.
  ///
  /// @return whether all of it has ended
  boolean end(Duration longest) throws InterruptedException {
    lock.lock();
    try {
      ended = true;
      long left = longest.toNanos();
      while (count > 0 && left > 0) {
        left = changed.awaitNanos(left);
      }
      return count == 0;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String toString() {
    lock.lock();
    try {
      return "%d under way%s".formatted(count, ended ? ", ending" : "");
    } finally {
      lock.unlock();
    }
  }
}
