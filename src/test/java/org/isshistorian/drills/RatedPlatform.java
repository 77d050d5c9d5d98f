package org.isshistorian.drills;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;

/// A platform that takes so many posts a second in all, each after the time of a call; who comes
/// too early waits, as in an adapter's queue.
final class RatedPlatform implements ChatPlatform {
  private static final Duration CALL = Duration.ofMillis(80);

  private final String name;
  private final long between;
  private final AtomicLong next = new AtomicLong(System.nanoTime());
  private final AtomicLong posts = new AtomicLong();
  private final AtomicLong last = new AtomicLong();

  private RatedPlatform(String name, int perSecond) {
    this.name = name;
    this.between = 1_000_000_000L / perSecond;
  }

  /// `rated-discord-50`.
  static RatedPlatform of(String text) {
    String[] parts = text.split("-", -1);
    return new RatedPlatform(parts[1], Integer.parseInt(parts[2]));
  }

  @Override
  public PostOutcome post(ChannelRef channel, Post post) {
    long now = System.nanoTime();
    long turn = next.getAndUpdate(before -> Math.max(before, now) + between);
    LockSupport.parkNanos(Math.max(0, turn - now) + CALL.toNanos());
    last.set(System.nanoTime());
    return new PostOutcome.Posted("m" + posts.incrementAndGet());
  }

  @Override
  public String toString() {
    return "%s %d".formatted(name, posts.get());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String check() {
    return "drill";
  }

  @Override
  public void start(CommandRouter router) {}

  @Override
  public Duration repeatWindow() {
    return Duration.ZERO;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void close() {}
}
