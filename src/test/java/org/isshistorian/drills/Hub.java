package org.isshistorian.drills;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Both platforms, in a process that outlives the bots: what stands here was posted. Discord knows
/// a nonce again for two minutes, Slack posts whatever it is given.
final class Hub implements AutoCloseable {
  static final Duration WINDOW = Duration.ofMinutes(2);

  private final ServerSocket server;
  private final InstantSource clock;
  private final List<String> posts = new CopyOnWriteArrayList<>();
  private final Map<String, Instant> nonces = new HashMap<>();
  private final Semaphore arrivals = new Semaphore(0);
  private volatile Point hold = Point.NEVER;

  Hub(InstantSource clock) throws IOException {
    this.clock = clock;
    this.server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("hub").start(this::serve);
  }

  int port() {
    return server.getLocalPort();
  }

  /// Where the next calls get stuck.
  void holdAt(Point point) {
    hold = point;
    arrivals.drainPermits();
  }

  /// Waits until so many calls are stuck.
  boolean await(int many) throws InterruptedException {
    return arrivals.tryAcquire(many, 60, TimeUnit.SECONDS);
  }

  /// The channels of all posts, in their order.
  List<String> posts() {
    return List.copyOf(posts);
  }

  private void serve() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().name("hub-call").start(() -> answer(socket));
      }
    } catch (IOException _) {
      // Closed.
    }
  }

  private void answer(Socket socket) {
    try (socket;
        var in = new DataInputStream(socket.getInputStream());
        var out = new DataOutputStream(socket.getOutputStream())) {
      if (in.readByte() == 'A') {
        stick();
      }
      String platform = in.readUTF();
      String channel = in.readUTF();
      String nonce = in.readUTF();
      if (hold == Point.WHEN_THE_PLATFORM_HAS_READ_IT) {
        stick();
      }
      take(platform, channel, nonce);
      if (hold == Point.WHEN_THE_PLATFORM_HAS_POSTED_IT) {
        stick();
      }
      out.writeUTF("ref-" + nonce);
      out.flush();
    } catch (IOException _) {
      // Who called was killed.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void stick() throws InterruptedException {
    arrivals.release();
    new CountDownLatch(1).await();
  }

  private synchronized void take(String platform, String channel, String nonce) {
    Instant now = clock.instant();
    Instant before = nonces.get(nonce);
    boolean known = before != null && Duration.between(before, now).compareTo(WINDOW) < 0;
    if (platform.equals("discord") && known) {
      return;
    }
    nonces.putIfAbsent(nonce, now);
    posts.add(platform + "/" + channel);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
