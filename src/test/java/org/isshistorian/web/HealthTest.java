package org.isshistorian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isshistorian.testkit.LogWatch;
import org.junit.jupiter.api.Test;

class HealthTest {
  private final FakeRoutes routes = new FakeRoutes();
  private final Map<String, Supplier<PartState>> parts = new LinkedHashMap<>();

  @Test
  void aProcessThatAnswersIsAlive() {
    parts.put("store", () -> PartState.waiting("down"));
    new Health(parts).addTo(routes);

    assertThat(routes.get("/health").status()).isEqualTo(200);
    assertThat(routes.get("/health").body()).isEqualTo("alive\n");
  }

  @Test
  void itIsReadyWhenEveryPartIs() {
    parts.put("store", () -> PartState.ready("sqlite"));
    parts.put("discord", () -> PartState.ready("2 shards"));
    new Health(parts).addTo(routes);

    assertThat(routes.get("/ready").status()).isEqualTo(200);
    assertThat(routes.get("/ready").headers())
        .containsEntry("Content-Type", "application/json; charset=utf-8");
    assertThat(routes.get("/ready").body())
        .isEqualTo(
            """
            {"ready":true,"parts":{"store":{"ready":true,"detail":"sqlite"},\
            "discord":{"ready":true,"detail":"2 shards"}}}
            """);
  }

  @Test
  void onePartThatWaitsMakesItUnready() {
    parts.put("store", () -> PartState.ready("sqlite"));
    parts.put("slack", () -> PartState.waiting("\"connecting\""));
    new Health(parts).addTo(routes);

    assertThat(routes.get("/ready").status()).isEqualTo(503);
    assertThat(routes.get("/ready").body())
        .startsWith("{\"ready\":false")
        .contains("\"slack\":{\"ready\":false,\"detail\":\"\\\"connecting\\\"\"}");
  }

  @Test
  void aPartIsAskedAnewEachTime() {
    List<PartState> states =
        new ArrayList<>(List.of(PartState.waiting("opening"), PartState.ready("open")));
    parts.put("store", states::removeFirst);
    new Health(parts).addTo(routes);

    assertThat(routes.get("/ready").status()).isEqualTo(503);
    assertThat(routes.get("/ready").status()).isEqualTo(200);
  }

  @Test
  void aPartThatThrowsIsUnreadyAndTellsNothingOutside() {
    parts.put(
        "store",
        () -> {
          throw new IllegalStateException("password=tiger");
        });
    new Health(parts).addTo(routes);

    try (LogWatch log = LogWatch.on(Health.class)) {
      assertThat(routes.get("/ready").status()).isEqualTo(503);
      assertThat(routes.get("/ready").body()).contains("cannot tell").doesNotContain("tiger");
      assertThat(log.records()).hasSize(2);
    }
  }
}
