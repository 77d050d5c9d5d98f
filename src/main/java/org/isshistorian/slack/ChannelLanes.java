package org.isshistorian.slack;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.isshistorian.chat.PostOutcome;

/// One queue for each channel: what goes to one channel goes in order, and none waits for another.
/// Where Slack asks to wait, only that channel waits: here for a few seconds, else the sender is
/// told how long.
final class ChannelLanes implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int TRIES = 3;
  private static final int MANY = 256;

  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /// One try to send.
  @FunctionalInterface
  interface Sending {
    /// @return [PostOutcome.RetryAfter] only if it was certainly not sent
    PostOutcome send();
  }

  private static final class Lane {
    private final ReentrantLock turn = new ReentrantLock(true);
    private int users;
    private volatile long heldUntil = System.nanoTime();

    Duration held() {
      return Duration.ofNanos(Math.max(0, heldUntil - System.nanoTime()));
    }
  }

  PostOutcome send(String channel, Sending sending) throws InterruptedException {
    Lane lane = enter(channel);
    try {
      lane.turn.lockInterruptibly();
      try {
        return inTurn(lane, sending);
      } finally {
        lane.turn.unlock();
      }
    } finally {
      leave(channel);
    }
  }

  private PostOutcome inTurn(Lane lane, Sending sending) throws InterruptedException {
    for (int tries = 0; tries < TRIES; tries++) {
      Duration held = lane.held();
      if (held.compareTo(PATIENCE) > 0 || closed.await(held.toNanos(), TimeUnit.NANOSECONDS)) {
        return new PostOutcome.RetryAfter(longer(held, Outcomes.SOON));
      }
      PostOutcome outcome = sending.send();
      if (!(outcome instanceof PostOutcome.RetryAfter later)) {
        return outcome;
      }
      lane.heldUntil = System.nanoTime() + later.duration().toNanos();
    }
    return new PostOutcome.RetryAfter(longer(lane.held(), Outcomes.SOON));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private Lane enter(String channel) {
    return lanes.compute(
        channel,
        (_, lane) -> {
          Lane entered = lane == null ? new Lane() : lane;
          entered.users++;
          return entered;
        });
  }

  private void leave(String channel) {
    lanes.computeIfPresent(
        channel,
        (_, lane) -> {
          lane.users--;
          return lane.users == 0 && lane.held().isZero() ? null : lane;
        });
    if (lanes.size() > MANY) {
      lanes.keySet().forEach(this::sweep);
    }
  }

  private void sweep(String channel) {
    lanes.computeIfPresent(
        channel, (_, lane) -> lane.users == 0 && lane.held().isZero() ? null : lane);
  }

  /// Nobody waits any longer: what is not sent is not sent.
  @Override
  public void close() {
    closed.countDown();
  }
}
