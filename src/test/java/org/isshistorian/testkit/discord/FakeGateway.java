package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/// The gateway of the fake: sessions that are identified, told events in order, and resumed.
final class FakeGateway {
  private static final int DISPATCH = 0;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int RESUME = 6;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int ACKNOWLEDGED = 11;

  private final FakeDiscord discord;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final List<JsonNode> identified = new ArrayList<>();
  private int closeCode;
  private int resumed;

  /// A session; it outlives its connection.
  private static final class Session {
    private final int shard;
    private final List<ObjectNode> sent = new ArrayList<>();
    private Line line;

    Session(int shard, Line line) {
      this.shard = shard;
      this.line = line;
    }

    void tell(String type, JsonNode data) {
      ObjectNode event = Json.empty().put("op", DISPATCH).put("t", type).put("s", sent.size() + 1);
      event.set("d", data);
      sent.add(event);
      line.send(event);
    }
  }

  FakeGateway(FakeDiscord discord) {
    this.discord = discord;
  }

  WebSocketListener newLine(boolean compressed) {
    return new Line(compressed);
  }

  /// From now on whoever identifies is sent away with this code.
  void refuseWith(int code) {
    this.closeCode = code;
  }

  List<JsonNode> identified() {
    return List.copyOf(identified);
  }

  int resumed() {
    return resumed;
  }

  int open() {
    return (int) sessions.values().stream().filter(session -> session.line.open).count();
  }

  /// Tells the shard of a guild; direct messages are shard 0's.
  void tell(String guild, String type, JsonNode data) {
    int shard = guild.isEmpty() ? 0 : (int) ((Long.parseLong(guild) >> 22) % discord.shards());
    sessions.values().stream()
        .filter(session -> session.shard == shard)
        .reduce((_, last) -> last)
        .orElseThrow()
        .tell(type, data);
  }

  /// Breaks every connection.
  void drop() {
    sessions.values().forEach(session -> session.line.socket.close(4000, "drop"));
  }

  /// Tells every session that it is void.
  void invalidate() {
    List<Session> all = List.copyOf(sessions.values());
    sessions.clear();
    for (Session session : all) {
      ObjectNode event = Json.empty().put("op", INVALID_SESSION).put("d", false);
      session.line.send(event);
    }
  }

  /// One connection. Its messages come on a thread of its own; all state is under the fake's lock.
  private final class Line extends WebSocketListener {
    private final boolean compressed;
    private final Deflater deflater = new Deflater();
    private WebSocket socket;
    private volatile boolean open;

    Line(boolean compressed) {
      this.compressed = compressed;
    }

    @Override
    public void onOpen(WebSocket opened, Response response) {
      discord.locked(() -> {
        socket = opened;
        open = true;
        send(Json.object("{\"op\": %d, \"d\": {\"heartbeat_interval\": 41250}}", HELLO));
      });
    }

    @Override
    public void onMessage(WebSocket from, String text) {
      JsonNode json = Json.read(text);
      discord.locked(() -> {
        switch (json.get("op").asInt()) {
          case HEARTBEAT -> send(Json.object("{\"op\": %d}", ACKNOWLEDGED));
          case IDENTIFY -> identify(json.get("d"));
          case RESUME -> resume(json.get("d"));
          default -> {}
        }
      });
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
      discord.locked(() -> open = false);
      from.close(1000, null);
    }

    @Override
    public void onFailure(WebSocket from, Throwable failure, Response response) {
      discord.locked(() -> open = false);
    }

    private void identify(JsonNode data) {
      identified.add(data);
      if (!data.get("token").asText().equals(FakeDiscord.TOKEN)) {
        socket.close(4004, "Authentication failed.");
      } else if (closeCode != 0) {
        socket.close(closeCode, "no");
      } else {
        int shard = data.at("/shard/0").asInt(0);
        String id = "session" + identified.size();
        var session = new Session(shard, this);
        sessions.put(id, session);
        discord.welcome(id, shard, session::tell);
      }
    }

    private void resume(JsonNode data) {
      Session session = sessions.get(data.get("session_id").asText());
      if (session == null) {
        send(Json.empty().put("op", INVALID_SESSION).put("d", false));
        return;
      }
      resumed++;
      session.line = this;
      int seen = data.get("seq").asInt();
      session.sent.stream().filter(event -> event.get("s").asInt() > seen).forEach(this::send);
      session.tell("RESUMED", Json.empty());
    }

    private void send(ObjectNode event) {
      byte[] text = event.toString().getBytes(StandardCharsets.UTF_8);
      if (compressed) {
        socket.send(ByteString.of(deflated(text)));
      } else {
        socket.send(event.toString());
      }
    }

    /// One stream over the whole connection, flushed after each event.
    private byte[] deflated(byte[] text) {
      deflater.setInput(text);
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8_192];
      int count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      while (count > 0) {
        out.write(buffer, 0, count);
        count =
            count < buffer.length
                ? 0
                : deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      }
      return out.toByteArray();
    }
  }
}
