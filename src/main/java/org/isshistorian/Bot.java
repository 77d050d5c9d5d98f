package org.isshistorian;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.PlatformRefusedException;

/// The bot while it serves: it starts its platforms side by side, runs until it is stopped or a
/// platform refuses it, and then closes everything in order.
final class Bot implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Bot.class.getName());

  private final List<ChatPlatform> platforms;
  private final List<AutoCloseable> others;
  private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
  private boolean closed;

  /// A bot on these platforms.
  ///
  /// @param others what is closed as well, in this order: what takes work before the platforms,
  ///   what they stand on after them; the platforms themselves are among them
  Bot(List<ChatPlatform> platforms, List<AutoCloseable> others) {
    this.platforms = List.copyOf(platforms);
    this.others = List.copyOf(others);
  }

  /// Starts the platforms and waits for the end.
  ///
  /// @return why a platform refused the bot; empty where it was stopped
  /// @throws InterruptedException where the caller is to stop: it closes the bot then
  Optional<String> run(CommandRouter router, PrintWriter out) throws InterruptedException {
    for (ChatPlatform platform : platforms) {
      Thread.ofVirtual().name("start-" + platform.name()).start(() -> start(platform, router, out));
    }
    try {
      return end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether every platform is connected.
  boolean ready() {
    return platforms.stream().allMatch(ChatPlatform::ready);
  }

  private void start(ChatPlatform platform, CommandRouter router, PrintWriter out) {
    try {
      platform.start(router);
      say(out, platform.name() + ": connected");
    } catch (PlatformRefusedException e) {
      end.complete(Optional.of("%s: %s".formatted(platform.name(), e.getMessage())));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "%s could not be started".formatted(platform.name()), e);
      end.complete(Optional.of("%s: %s".formatted(platform.name(), e.getMessage())));
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  /// Stops: what is under way may end, nothing new is taken. May be called twice and from any
  /// thread.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    for (AutoCloseable other : others) {
      try {
        other.close();
      } catch (Exception e) {
        LOG.log(Level.WARNING, "something could not be closed", e);
      }
    }
    end.complete(Optional.empty());
  }
}
