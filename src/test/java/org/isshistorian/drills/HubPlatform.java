package org.isshistorian.drills;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;

/// A platform of the hub, seen from a bot; it can get stuck at a point, and tells the hub then.
final class HubPlatform implements ChatPlatform {
  private final String name;
  private final int port;
  private final Point hold;

  HubPlatform(String name, int port, Point hold) {
    this.name = name;
    this.port = port;
    this.hold = hold;
  }

  @Override
  public PostOutcome post(ChannelRef channel, Post post) throws InterruptedException {
    at(Point.BEFORE_SENDING);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        var out = new DataOutputStream(socket.getOutputStream());
        var in = new DataInputStream(socket.getInputStream())) {
      out.writeByte('P');
      out.writeUTF(name);
      out.flush();
      at(Point.WHEN_HALF_IS_SENT);
      out.writeUTF(channel.id());
      out.writeUTF(post.key().nonce());
      out.flush();
      String ref = in.readUTF();
      at(Point.WHEN_THE_REPLY_IS_READ);
      return new PostOutcome.Posted(ref);
    } catch (IOException e) {
      return new PostOutcome.Unknown(String.valueOf(e.getMessage()));
    }
  }

  /// Gets stuck here, if this is the point.
  void at(Point point) {
    if (point != hold) {
      return;
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write('A');
      socket.getOutputStream().flush();
      new CountDownLatch(1).await();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
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
    return name.equals("discord") ? Hub.WINDOW : Duration.ZERO;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void close() {}
}
