package org.isshistorian.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.config.Secret;

/// The connection over which Slack delivers without a public address. It comes back by itself when
/// it is lost.
final class SocketMode implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SocketMode.class.getName());
  private static final Duration HELLO = Duration.ofSeconds(20);
  private static final Duration WATCH = Duration.ofSeconds(5);
  private static final String REMEDY =
      "check SLACK_APP_TOKEN (Basic Information, App-Level Tokens, with connections:write) and that"
          + " Socket Mode is on";

  private final Slack slack;
  private final App app;
  private final Secret token;
  private final SocketModeRequestParser parser;
  private final CountDownLatch hello = new CountDownLatch(1);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-socket-", 0).factory());
  private volatile boolean connected;
  private volatile Client client;

  SocketMode(Slack slack, App app, Secret token) {
    this.slack = slack;
    this.app = app;
    this.token = token;
    this.parser = new SocketModeRequestParser(app.config());
  }

  /// Connects; from then on deliveries are taken.
  void connect() throws IOException, PlatformRefusedException, InterruptedException {
    String url =
        Errors.check(
                () -> slack.methods().appsConnectionsOpen(r -> r.token(token.reveal())), REMEDY)
            .getUrl();
    if (client != null) {
      client.close();
    }
    try {
      client = new Client(url);
    } catch (URISyntaxException _) {
      throw new IOException("Slack names an address that is none");
    }
    client.connect();
    if (!hello.await(HELLO.toSeconds(), TimeUnit.SECONDS)) {
      throw new IOException("the connection of Socket Mode does not open");
    }
  }

  boolean connected() {
    return connected;
  }

  private void take(String message) {
    Payloads.object(message)
        .ifPresent(envelope -> {
          switch (Payloads.text(envelope, "type")) {
            case "hello" -> {
              connected = true;
              hello.countDown();
            }
            case "events_api", "interactive", "slash_commands" -> deliver(envelope, message);
            default -> LOG.log(Level.DEBUG, "an envelope of a kind that is not known");
          }
        });
  }

  private void deliver(JsonObject envelope, String message) {
    String id = Payloads.text(envelope, "envelope_id");
    try {
      boolean known =
          envelope.get("payload") instanceof JsonObject payload && Payloads.isKnown(payload);
      acknowledge(id, known ? run(message) : "");
    } catch (RejectedExecutionException _) {
      LOG.log(Level.DEBUG, "{0} is left to another instance", id);
    } catch (Exception e) {
      // The message of a parser may hold what was delivered.
      LOG.log(Level.ERROR, "the delivery {0} failed: {1}", id, e.getClass().getName());
    }
  }

  private String run(String message) throws Exception {
    var response = app.run(parser.parse(message).getBoltRequest());
    return response.getBody() == null ? "" : response.getBody();
  }

  private void acknowledge(String id, String body) {
    var answer = new JsonObject();
    answer.addProperty("envelope_id", id);
    Payloads.object(body).ifPresent(payload -> answer.add("payload", payload));
    client.sendSocketModeResponse(answer.toString());
  }

  private void closed() {
    connected = false;
    if (!threads.isShutdown()) {
      // The old connection may be closed after the new one has opened.
      Thread.ofVirtual().name("slack-socket-look").start(this::look);
    }
  }

  private void look() {
    connected = client.verifyConnection();
  }

  @Override
  public void close() {
    threads.shutdown();
    connected = false;
    try {
      if (client != null) {
        client.close();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the connection is not closed in order: {0}", e.getMessage());
    }
  }

  /// The SDK's client. It hands messages on as they come: the SDK's own queue is polled a thousand
  /// times a second even when nothing happens.
  private final class Client extends SocketModeClientJavaWSImpl {
    Client(String url) throws URISyntaxException {
      super(slack, token.reveal(), url, 0, new Handover(), true, true, WATCH.toMillis());
      addWebSocketMessageListener(SocketMode.this::take);
      addWebSocketCloseListener((_, _) -> closed());
      ((Handover) getMessageQueue()).to(this, threads);
    }

    /// The SDK's watch over the connection ends for good at the first exception.
    @Override
    public long maintainCurrentSession() {
      try {
        return super.maintainCurrentSession();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "Slack does not open a new connection: {0}", e.getMessage());
        return 0;
      }
    }
  }

  private static final class Handover implements SocketModeMessageQueue {
    private SocketModeClientJavaWSImpl client;
    private ExecutorService threads;

    void to(SocketModeClientJavaWSImpl receiver, ExecutorService by) {
      client = receiver;
      threads = by;
    }

    @Override
    public void add(String message) {
      try {
        threads.execute(() -> process(message));
      } catch (RejectedExecutionException _) {
        LOG.log(Level.DEBUG, "a message comes after the end");
      }
    }

    private void process(String message) {
      try {
        client.processMessage(message);
      } catch (IOException | RuntimeException e) {
        LOG.log(Level.WARNING, "a message of Socket Mode failed: {0}", e.getClass().getName());
      }
    }

    @Override
    public String poll() {
      return null;
    }
  }
}
