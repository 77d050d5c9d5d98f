package org.isshistorian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private final Metrics metrics = new Metrics();
  private final FakeRoutes routes = new FakeRoutes();

  @BeforeEach
  void addRoute() {
    metrics.addTo(routes);
  }

  @AfterEach
  void close() {
    metrics.close();
  }

  @Test
  void callsAreCountedByPlatformAndCommandWithTheirTimes() {
    metrics.called("slack", "ask", Duration.ofMillis(4));
    metrics.called("slack", "ask", Duration.ofMillis(90));
    metrics.called("discord", "help", Duration.ofMillis(1));

    assertThat(text())
        .contains("iss_call_seconds_count{command=\"ask\",platform=\"slack\"} 2\n")
        .contains("iss_call_seconds_sum{command=\"ask\",platform=\"slack\"} 0.094\n")
        .contains("iss_call_seconds_bucket{command=\"ask\",platform=\"slack\",le=\"0.005\"} 1\n")
        .contains("iss_call_seconds_bucket{command=\"ask\",platform=\"slack\",le=\"0.1\"} 2\n")
        .contains("iss_call_seconds_count{command=\"help\",platform=\"discord\"} 1\n");
  }

  @Test
  void postsAreCountedByWhatBecameOfThem() {
    metrics.posted("slack", "posted");
    metrics.posted("slack", "posted");
    metrics.posted("slack", "uncertain");

    assertThat(text())
        .contains("iss_posts_total{outcome=\"posted\",platform=\"slack\"} 2.0\n")
        .contains("iss_posts_total{outcome=\"uncertain\",platform=\"slack\"} 1.0\n");
  }

  @Test
  void aFigureIsAskedForAnewEachTime() {
    int[] subscriptions = {3};
    metrics.watch("iss.subscriptions", "How many there are", () -> subscriptions[0]);

    assertThat(text()).contains("iss_subscriptions 3.0\n");
    subscriptions[0] = 4;
    assertThat(text()).contains("iss_subscriptions 4.0\n");
  }

  @Test
  void theMachineIsWatchedToo() {
    assertThat(text())
        .contains("jvm_memory_used_bytes{")
        .contains("jvm_threads_live_threads ")
        .contains("jvm_gc_")
        .contains("process_uptime_seconds ");
  }

  @Test
  void inventedCommandsDoNotFillTheMemory() {
    IntStream.range(0, 1000).forEach(i -> metrics.called("slack", "c" + i, Duration.ZERO));

    assertThat(text().lines().filter(line -> line.startsWith("iss_call_seconds_count")))
        .hasSize(100);
  }

  private String text() {
    WebAnswer answer = routes.get("/metrics");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers())
        .containsEntry("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return answer.body();
  }
}
