package org.isshistorian.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// Socket Mode: each connection needs a fresh ticket and is greeted; an acknowledgement must name
/// an envelope that is waited for, in time, and once.
public final class FakeSocket implements Transport {
  private static final int ACK_SECONDS = 3;
  private static final int PATIENCE = 30;

  private final FakeSlack slack;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> open = new CopyOnWriteArrayList<>();
  private final LinkedBlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();

  FakeSocket(FakeSlack slack) {
    this.slack = slack;
  }

  String ticket() {
    String ticket = "ticket" + slack.number();
    tickets.add(ticket);
    return ticket;
  }

  MockResponse upgrade(RecordedRequest request) {
    if (!tickets.remove(String.valueOf(request.getUrl().queryParameter("ticket")))) {
      return new MockResponse.Builder().code(401).build();
    }
    return new MockResponse.Builder().webSocketUpgrade(new Ear()).build();
  }

  /// Waits for a new connection.
  public void awaitConnection() throws InterruptedException {
    if (opened.poll(PATIENCE, TimeUnit.SECONDS) == null) {
      throw new AssertionError("the bot does not connect");
    }
  }

  /// Acknowledgements that were not accepted: late, doubled, or of nothing.
  public List<String> refused() {
    return List.copyOf(refused);
  }

  public int connections() {
    return open.size();
  }

  /// Asks the bot to connect anew, as Slack does every few hours.
  public void askToReconnect() {
    var frame = new JsonObject();
    frame.addProperty("type", "disconnect");
    frame.addProperty("reason", "refresh_requested");
    open.forEach(socket -> socket.send(frame.toString()));
  }

  @Override
  public JsonObject deliver(String kind, JsonObject payload, int attempt)
      throws InterruptedException {
    try {
      return send(kind, payload, attempt).get(ACK_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException _) {
      waiting.clear();
      throw new AssertionError("not acknowledged in time: " + kind);
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /// Sends without waiting; what comes back is the acknowledgement to be.
  public CompletableFuture<JsonObject> send(String kind, JsonObject payload, int attempt) {
    String id = "envelope" + slack.number();
    var envelope = new JsonObject();
    envelope.addProperty("type", kind);
    envelope.addProperty("envelope_id", id);
    envelope.addProperty("accepts_response_payload", !kind.equals("events_api"));
    envelope.add("payload", payload);
    if (attempt > 0) {
      envelope.addProperty("retry_attempt", attempt);
      envelope.addProperty("retry_reason", "timeout");
    }
    var acknowledged = new CompletableFuture<JsonObject>();
    waiting.put(id, acknowledged);
    if (open.isEmpty() || !open.get(open.size() - 1).send(envelope.toString())) {
      throw new AssertionError("the bot is not connected");
    }
    return acknowledged;
  }

  void close() {
    open.forEach(socket -> socket.close(1000, "bye"));
  }

  private final class Ear extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, okhttp3.Response response) {
      open.add(socket);
      socket.send("{\"type\":\"hello\",\"num_connections\":1}");
      opened.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      JsonObject answer = JsonParser.parseString(text).getAsJsonObject();
      String id = answer.get("envelope_id").getAsString();
      CompletableFuture<JsonObject> acknowledged = waiting.remove(id);
      if (acknowledged == null) {
        refused.add(id);
        return;
      }
      acknowledged.complete(
          answer.has("payload") ? answer.getAsJsonObject("payload") : new JsonObject());
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      open.remove(socket);
      socket.close(code, reason);
    }

    @Override
    public void onFailure(WebSocket socket, Throwable failure, okhttp3.Response response) {
      open.remove(socket);
    }
  }
}
