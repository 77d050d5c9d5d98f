package org.isshistorian.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;

/// A platform that keeps what is posted, knows a post again within its window if it has one,
/// refuses channels that are closed, asks to wait, and loses requests and replies. May be used from
/// several threads.
public final class FakePlatform implements ChatPlatform {
  private final String name;
  private final Duration window;
  private final InstantSource clock;
  private final List<Sent> sent = new ArrayList<>();
  private final Map<String, Sent> known = new HashMap<>();
  private final Set<ChannelRef> closed = new HashSet<>();
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private Duration wait = Duration.ZERO;
  private CountDownLatch gate = new CountDownLatch(0);
  private final Semaphore arrived = new Semaphore(0);
  private boolean ready = true;

  /// What stands in a channel.
  public record Sent(ChannelRef channel, Post post, Instant at, String ref) {}

  /// What goes wrong with one post.
  public enum Trouble {
    NONE,
    /// It never arrives, and nobody is told.
    REQUEST_LOST,
    /// It arrives, but who sent it is not told.
    REPLY_LOST,
    /// It is not taken now.
    SLOW_DOWN,
    /// The platform is out of order, and says so.
    BROKEN
  }

  private FakePlatform(String name, Duration window, InstantSource clock) {
    this.name = name;
    this.window = window;
    this.clock = clock;
  }

  /// One that knows a post again for some minutes.
  public static FakePlatform discord(InstantSource clock) {
    return new FakePlatform("discord", Duration.ofMinutes(3), clock);
  }

  /// One that posts whatever it is given.
  public static FakePlatform slack(InstantSource clock) {
    return new FakePlatform("slack", Duration.ZERO, clock);
  }

  public ChannelRef channel(String id) {
    return new ChannelRef(name, "space", id);
  }

  /// What goes wrong with the next posts, in their order.
  public void next(Trouble... next) {
    troubles.addAll(List.of(next));
  }

  /// Nothing goes wrong any more.
  public void calm() {
    troubles.clear();
  }

  /// Holds every post up until [#letThrough] is called.
  public void holdUp() {
    gate = new CountDownLatch(1);
  }

  public void letThrough() {
    gate.countDown();
  }

  /// Waits until so many more posts have been tried.
  public void await(int tries) throws InterruptedException {
    if (!arrived.tryAcquire(tries, 20, TimeUnit.SECONDS)) {
      throw new AssertionError("%d posts do not come".formatted(tries));
    }
  }

  /// How long the platform asks to wait when it asks to slow down.
  public void asksToWait(Duration duration) {
    wait = duration;
  }

  public void close(ChannelRef channel) {
    closed.add(channel);
  }

  public void open(ChannelRef channel) {
    closed.remove(channel);
  }

  public void connected(boolean connected) {
    ready = connected;
  }

  public synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  /// What stands in a channel, oldest first.
  public List<Post> in(ChannelRef channel) {
    return sent().stream().filter(s -> s.channel().equals(channel)).map(Sent::post).toList();
  }

  @Override
  public PostOutcome post(ChannelRef channel, Post post) throws InterruptedException {
    arrived.release();
    gate.await();
    return receive(channel, post);
  }

  private synchronized PostOutcome receive(ChannelRef channel, Post post) {
    Trouble trouble = troubles.isEmpty() ? Trouble.NONE : troubles.remove();
    return switch (trouble) {
      case REQUEST_LOST -> new PostOutcome.Unknown("the connection broke");
      case SLOW_DOWN -> new PostOutcome.RetryAfter(wait);
      case BROKEN -> new PostOutcome.Refused("The platform is out of order.", false);
      case REPLY_LOST -> {
        take(channel, post);
        yield new PostOutcome.Unknown("the connection broke");
      }
      case NONE ->
          closed.contains(channel)
              ? new PostOutcome.Refused("Missing permission: Send Messages.", true)
              : new PostOutcome.Posted(take(channel, post).ref());
    };
  }

  private Sent take(ChannelRef channel, Post post) {
    Instant now = clock.instant();
    Sent before = known.get(post.key().nonce());
    if (before != null && Duration.between(before.at(), now).compareTo(window) < 0) {
      return before;
    }
    var taken = new Sent(channel, post, now, "m" + sent.size());
    sent.add(taken);
    known.put(post.key().nonce(), taken);
    return taken;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String check() {
    return "Historian";
  }

  @Override
  public void start(CommandRouter router) {}

  @Override
  public Duration repeatWindow() {
    return window;
  }

  @Override
  public boolean ready() {
    return ready;
  }

  @Override
  public void close() {
    ready = false;
  }
}
