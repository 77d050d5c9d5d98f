package org.isshistorian.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.config.Secret;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/// The connection over which Slack delivers without a public address. One thread watches over it
/// and brings it back when it is lost: the SDK's own watch ends for good at the first answer that
/// it does not expect.
final class SocketMode implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SocketMode.class.getName());
  private static final Duration HELLO = Duration.ofSeconds(20);
  private static final Duration WATCH = Duration.ofSeconds(10);
  private static final String REMEDY =
      "check SLACK_APP_TOKEN (Basic Information, App-Level Tokens, with connections:write) and that"
          + " Socket Mode is on";

  private final Slack slack;
  private final App app;
  private final Secret token;
  private final Backoff backoff;
  private final SocketModeRequestParser parser;
  private final Semaphore hello = new Semaphore(0);
  private final Semaphore look = new Semaphore(0);
  private volatile boolean connected;
  private volatile boolean renew;
  private volatile boolean closed;
  private volatile SocketClient client;

  /// @param backoff is closed before this is
  SocketMode(Slack slack, App app, Secret token, Backoff backoff) {
    this.slack = slack;
    this.app = app;
    this.token = token;
    this.backoff = backoff;
    this.parser = new SocketModeRequestParser(app.config());
  }

  /// Connects, waiting for Slack where it must; from then on deliveries are taken.
  void open() throws PlatformRefusedException, InterruptedException {
    backoff.until(this::first);
    Thread.ofVirtual().name("slack-socket-watch").start(this::watch);
  }

  boolean connected() {
    return connected;
  }

  private boolean first() throws IOException, PlatformRefusedException, InterruptedException {
    String url =
        Errors.check(
                () -> slack.methods().appsConnectionsOpen(r -> r.token(token.reveal())), REMEDY)
            .getUrl();
    if (client != null) {
      client.close();
    }
    try {
      client = new SocketClient(slack, token.reveal(), url, this::take);
    } catch (URISyntaxException _) {
      throw new IOException("Slack names an address that is none");
    }
    client.addWebSocketCloseListener((_, _) -> look.release());
    client.connect();
    return greeted();
  }

  private boolean greeted() throws IOException, InterruptedException {
    if (!hello.tryAcquire(HELLO.toSeconds(), TimeUnit.SECONDS)) {
      throw new IOException("the connection of Socket Mode does not open");
    }
    return true;
  }

  /// Looks at the connection now and then, and at once where it was closed or is to be renewed.
  private void watch() {
    try {
      while (!closed) {
        if (look.tryAcquire(WATCH.toSeconds(), TimeUnit.SECONDS)) {
          look.drainPermits();
        }
        if (!closed && (renew || !client.verifyConnection())) {
          connected = false;
          backoff.until(this::again);
        }
      }
    } catch (InterruptedException _) {
      LOG.log(Level.DEBUG, "the connection is watched no longer");
    } catch (PlatformRefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean again() throws IOException, InterruptedException {
    renew = false;
    hello.drainPermits();
    try {
      client.connectToNewEndpoint();
    } catch (IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
    return greeted();
  }

  private void take(String message) {
    Payloads.object(message)
        .ifPresent(envelope -> {
          switch (Payloads.text(envelope, "type")) {
            case "hello" -> {
              connected = true;
              hello.release();
            }
            case "disconnect" -> {
              renew = true;
              look.release();
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
    } catch (WebsocketNotConnectedException _) {
      LOG.log(Level.DEBUG, "{0} is not acknowledged: Slack will repeat it", id);
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

  @Override
  public void close() {
    closed = true;
    connected = false;
    look.release();
    try {
      if (client != null) {
        client.close();
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "the connection is not closed in order: {0}", e.getMessage());
    }
  }
}
