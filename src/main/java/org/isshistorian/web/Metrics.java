package org.isshistorian.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/// What the bot counts of itself, told in Prometheus' text. May be used from several threads.
public final class Metrics implements AutoCloseable {
  private static final String PLATFORM = "platform";
  private static final int MOST_COMMANDS = 100;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  public Metrics() {
    registry
        .config()
        .meterFilter(
            MeterFilter.maximumAllowableTags(
                "iss.call", "command", MOST_COMMANDS, MeterFilter.deny()));
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /// Counts a call of a command and the time that its reply took. Fits the chat's observer.
  public void called(String platform, String command, Duration took) {
    Timer.builder("iss.call")
        .description("Calls of commands, and how long their replies took")
        .tags(PLATFORM, platform, "command", command)
        .serviceLevelObjectives(
            Duration.ofMillis(5),
            Duration.ofMillis(25),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3))
        .register(registry)
        .record(took);
  }

  /// Counts a post by what became of it: posted, late, skipped, refused, uncertain.
  public void posted(String platform, String outcome) {
    Counter.builder("iss.posts")
        .description("Posts by what became of them")
        .tags(PLATFORM, platform, "outcome", outcome)
        .register(registry)
        .increment();
  }

  /// Tells a figure that is asked for anew whenever the metrics are: how many subscriptions there
  /// are, say. It must be cheap.
  ///
  /// @param name words with dots between them: iss.subscriptions
  public void watch(String name, String description, DoubleSupplier figure) {
    Gauge.builder(name, figure::getAsDouble)
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  /// Answers `GET /metrics`.
  public void addTo(WebRoutes routes) {
    routes.route(
        "GET",
        "/metrics",
        0,
        _ -> WebAnswer.of(200, "text/plain; version=0.0.4", registry.scrape()));
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
