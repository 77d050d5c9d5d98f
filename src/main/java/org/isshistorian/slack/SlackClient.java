package org.isshistorian.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/// Makes the client for Slack's Web API. It never sends anything twice by itself: the SDK's own
/// client repeats a post silently when the connection breaks after it has arrived.
final class SlackClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int IDLE_CONNECTIONS = 5;

  private SlackClient() {}

  /// A client for Slack, or for another address in its place.
  static Slack open(Optional<URI> api) {
    return open(api, PATIENCE);
  }

  static Slack open(Optional<URI> api, Duration patience) {
    var config = new SlackConfig();
    config.setStatsEnabled(false);
    api.ifPresent(address -> {
      config.setMethodsEndpointUrlPrefix(address.toString().replaceAll("/*$", "") + "/");
      // A proxy of the environment leads to the real Slack, and would be taken for loopback too.
      config.setProxyUrl(null);
    });
    config.setHttpClientReadTimeoutMillis((int) patience.toMillis());
    config.setHttpClientWriteTimeoutMillis((int) patience.toMillis());
    config.setHttpClientCallTimeoutMillis((int) patience.multipliedBy(2).toMillis());
    OkHttpClient.Builder client =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .connectTimeout(patience)
            .connectionPool(
                new ConnectionPool(IDLE_CONNECTIONS, PATIENCE.toSeconds(), TimeUnit.SECONDS));
    SentMark.addTo(client);
    return Slack.getInstance(config, new SlackHttpClient(client.build()));
  }
}
