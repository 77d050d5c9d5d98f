package org.isshistorian.slack;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.SeenDeliveries;

/// What deliveries ask for, done after they are acknowledged, each delivery once: Slack repeats
/// those whose acknowledgement it has not seen.
final class Work implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Work.class.getName());
  private static final Duration DRAIN = Duration.ofSeconds(10);

  /// What waits beyond this is left to Slack, which repeats it: memory has an end.
  private static final int MOST_AT_ONCE = 10_000;

  private final SeenDeliveries seen;
  private final InstantSource clock;
  private final Turns turns;
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-work-", 0).factory());

  Work(SeenDeliveries seen, InstantSource clock, Turns turns) {
    this.seen = seen;
    this.clock = clock;
    this.turns = turns;
  }

  /// One piece of work.
  @FunctionalInterface
  interface Task {
    void run() throws InterruptedException;
  }

  /// Hands the work over and comes back at once.
  ///
  /// @param id of the delivery, unique within Slack
  /// @throws RejectedExecutionException once closed, or where too much is under way: the delivery
  ///   must not be acknowledged then, so that Slack repeats it, perhaps to another instance
  void once(String id, Task task) {
    if (!room.tryAcquire()) {
      throw new RejectedExecutionException("too much at once");
    }
    boolean begun = false;
    try {
      threads.execute(() -> run(id, task));
      begun = true;
    } finally {
      if (!begun) {
        room.release();
      }
    }
  }

  private void run(String id, Task task) {
    try {
      if (turns.take(() -> isFirst(id))) {
        task.run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the delivery %s failed".formatted(id), e);
    } finally {
      room.release();
    }
  }

  /// Where the store fails, an answer that may come twice is better than none.
  private boolean isFirst(String id) {
    try {
      return seen.firstTime("slack:" + id, clock.instant());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the delivery %s cannot be noted".formatted(id), e);
      return true;
    }
  }

  /// Takes nothing new, and lets what is under way end within a few seconds.
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(DRAIN.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
