package org.isshistorian.slack;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// The SDK's client of Socket Mode. It hands each message on as it comes: the SDK's own queue is
/// polled a thousand times a second even when nothing happens. It never connects by itself.
final class SocketClient extends SocketModeClientJavaWSImpl {
  private static final System.Logger LOG = System.getLogger(SocketClient.class.getName());
  private static final int NO_POLLING = 0;
  private static final long NO_WATCH = 1_000;

  SocketClient(Slack slack, String token, String url, Consumer<String> receiver)
      throws URISyntaxException {
    super(slack, token, url, NO_POLLING, new Handover(receiver), false, false, NO_WATCH);
  }

  @Override
  public void close() throws IOException {
    super.close();
    ((Handover) getMessageQueue()).threads.shutdown();
  }

  private static final class Handover implements SocketModeMessageQueue {
    private final Consumer<String> receiver;
    private final ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-socket-", 0).factory());

    Handover(Consumer<String> receiver) {
      this.receiver = receiver;
    }

    @Override
    public void add(String message) {
      try {
        threads.execute(() -> receiver.accept(message));
      } catch (RejectedExecutionException _) {
        LOG.log(Level.DEBUG, "a message comes after the end");
      }
    }

    @Override
    public String poll() {
      return null;
    }
  }
}
