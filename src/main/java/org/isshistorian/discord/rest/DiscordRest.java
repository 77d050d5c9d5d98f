package org.isshistorian.discord.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.isshistorian.chat.PlatformRefusedException;
import org.isshistorian.config.DiscordSettings;
import org.isshistorian.config.Secret;

/// One call to Discord at a time, sent once: nothing is repeated silently, so that the caller knows
/// what may have happened.
public final class DiscordRest {
  private static final String API = "https://discord.com/api/v10/";
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final Duration LONGEST_CALL = Duration.ofSeconds(15);
  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  private final HttpUrl base;
  private final Secret token;
  private final OkHttpClient client;

  /// Who the token belongs to.
  public record Application(String id, String name) {}

  /// What Discord answered.
  public record Answer(int status, String body, Optional<Duration> retryAfter) {
    public boolean isGood() {
      return status >= 200 && status < 300;
    }

    /// Whether the same call may succeed later.
    public boolean isTemporary() {
      return status == TOO_MANY || status >= SERVER_ERROR;
    }

    public boolean isTooMany() {
      return status == TOO_MANY;
    }

    /// Discord's own number of an error; 0 where there is none.
    public int code() {
      return json().map(json -> json.getInt("code", 0)).orElse(0);
    }

    /// The body, where it is a JSON object.
    public Optional<DataObject> json() {
      try {
        return Optional.of(DataObject.fromJson(body));
      } catch (ParsingException _) {
        // A proxy's page, say.
        return Optional.empty();
      }
    }

    /// The answer for a log: its number and Discord's few words.
    public String words() {
      String message = json().map(json -> json.getString("message", "")).orElse("");
      return "%d %s (%d)".formatted(status, message, code());
    }
  }

  public DiscordRest(DiscordSettings settings, OkHttpClient client) {
    this.base = base(settings);
    this.token = settings.token();
    this.client =
        client.newBuilder().retryOnConnectionFailure(false).callTimeout(LONGEST_CALL).build();
  }

  /// The address that all paths stand under, with a slash at its end.
  public static HttpUrl base(DiscordSettings settings) {
    String address = settings.api().map(Object::toString).orElse(API);
    return HttpUrl.get(address.endsWith("/") ? address : address + "/");
  }

  /// Asks who the token belongs to.
  ///
  /// @throws PlatformRefusedException if it belongs to nobody
  public Application application()
      throws PlatformRefusedException, IOException, InterruptedException {
    Answer answer = send("GET", "applications/@me", "");
    if (answer.status() == UNAUTHORIZED) {
      throw new PlatformRefusedException(
          "Discord does not know the token: set DISCORD_TOKEN to the one of Developer Portal, Bot,"
              + " Reset Token");
    }
    DataObject json =
        answer
            .json()
            .filter(_ -> answer.isGood())
            .orElseThrow(() -> new IOException("Discord answered " + answer.words()));
    return new Application(json.getString("id"), json.getString("name", "?"));
  }

  /// Sends one call and waits for its answer.
  ///
  /// @param path below the address of the API
  /// @param json the body; empty for none
  /// @throws IOException if there is no answer; the call may have arrived all the same
  public Answer send(String method, String path, String json)
      throws IOException, InterruptedException {
    RequestBody body =
        json.isEmpty() && method.equals("GET") ? null : RequestBody.create(json, JSON);
    var call =
        new okhttp3.Request.Builder()
            .url(base.resolve(path))
            .header("authorization", "Bot " + token.reveal())
            .header("user-agent", RestConfig.USER_AGENT)
            .method(method, body)
            .build();
    try (okhttp3.Response response = client.newCall(call).execute()) {
      return new Answer(response.code(), response.body().string(), retryAfter(response));
    } catch (IOException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      throw e;
    }
  }

  private static Optional<Duration> retryAfter(okhttp3.Response response) {
    String header = response.header("retry-after");
    try {
      return Optional.ofNullable(header)
          .map(Double::parseDouble)
          .map(seconds -> Duration.ofMillis((long) Math.ceil(seconds * 1_000)));
    } catch (NumberFormatException _) {
      // A date, from some proxy: no better than nothing.
      return Optional.empty();
    }
  }
}
