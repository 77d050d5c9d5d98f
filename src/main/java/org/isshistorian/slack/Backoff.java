package org.isshistorian.slack;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.PlatformRefusedException;

/// Tries until it works, with growing pauses, until it is closed.
final class Backoff implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Backoff.class.getName());
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Duration first;
  private final CountDownLatch closed = new CountDownLatch(1);

  Backoff() {
    this(FIRST);
  }

  /// @param first the first pause; each is twice as long as the one before, up to a minute
  Backoff(Duration first) {
    this.first = first;
  }

  /// One try.
  @FunctionalInterface
  interface Attempt<T> {
    /// @throws IOException if it is worth another try
    T make() throws IOException, PlatformRefusedException, InterruptedException;
  }

  /// @throws InterruptedException if it is closed meanwhile
  <T> T until(Attempt<T> attempt) throws PlatformRefusedException, InterruptedException {
    Duration pause = first;
    while (true) {
      try {
        return attempt.make();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "Slack: {0}; next try in {1}", e.getMessage(), pause);
      }
      if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new InterruptedException("closed before Slack could be reached");
      }
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
