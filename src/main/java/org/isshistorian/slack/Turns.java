package org.isshistorian.slack;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A few threads on which answers are made and noted, while those that asked wait. Searching keeps
/// a processor busy and a database holds its thread, so that done on virtual threads both would
/// hold up the acknowledgements of others.
final class Turns implements AutoCloseable {
  /// More than two processors: a command that posts waits for Slack here.
  private static final int LEAST = 4;

  private static final Duration DRAIN = Duration.ofSeconds(2);

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.max(LEAST, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().name("slack-answer-", 0).daemon().factory());

  /// Makes it when its turn comes, and waits for that. Not to be nested.
  <T> T take(Callable<T> making) throws InterruptedException {
    try {
      return threads.submit(making).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

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
