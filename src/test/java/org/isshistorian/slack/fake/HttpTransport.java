package org.isshistorian.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Deliveries over HTTP, signed as Slack signs them.
public final class HttpTransport implements Transport {
  public static final String SECRET = "signingsecretofthisapp";
  private static final Duration ACK = Duration.ofSeconds(3);

  private final URI bot;
  private final InstantSource clock;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(ACK).build();

  /// Deliveries to this address of the bot's.
  public HttpTransport(URI bot, InstantSource clock) {
    this.bot = bot;
    this.clock = clock;
  }

  @Override
  public JsonObject deliver(String kind, JsonObject payload, int attempt)
      throws InterruptedException {
    HttpResponse<String> answer = post(body(kind, payload), attempt);
    if (answer.statusCode() != 200) {
      throw new AssertionError("status " + answer.statusCode());
    }
    return answer.body().startsWith("{")
        ? JsonParser.parseString(answer.body()).getAsJsonObject()
        : new JsonObject();
  }

  public HttpResponse<String> post(String body, int attempt) throws InterruptedException {
    String now = Long.toString(clock.instant().getEpochSecond());
    return send(signed(body, now, sign(now, body), attempt));
  }

  /// Sends whatever it is.
  public HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("not acknowledged in time", e);
    }
  }

  public HttpRequest signed(String body, String timestamp, String signature, int attempt) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(bot)
            .timeout(ACK)
            .header(
                "Content-Type",
                body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", timestamp)
            .header("X-Slack-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (attempt > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(attempt));
      request.header("X-Slack-Retry-Reason", "http_timeout");
    }
    return request.build();
  }

  public static String sign(String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      byte[] code = mac.doFinal("v0:%s:%s".formatted(timestamp, body).getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The body as Slack writes it for this kind.
  public static String body(String kind, JsonObject payload) {
    return switch (kind) {
      case "events_api" -> payload.toString();
      case "interactive" -> "payload=" + encoded(payload.toString());
      default ->
          payload.entrySet().stream().map(HttpTransport::field).collect(Collectors.joining("&"));
    };
  }

  private static String field(Map.Entry<String, JsonElement> field) {
    return field.getKey() + "=" + encoded(field.getValue().getAsString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
