package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every [SeenDeliveries] keeps to.
public abstract class SeenDeliveriesContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final int CALLERS = 16;

  /// A memory that knows nothing yet.
  protected abstract SeenDeliveries open();

  @Test
  void aDeliveryIsSeenForTheFirstTimeOnce() {
    SeenDeliveries seen = open();
    assertThat(seen.firstTime("slack:Ev1", NOON)).isTrue();
    assertThat(seen.firstTime("slack:Ev1", NOON.plusSeconds(60))).isFalse();
    assertThat(seen.firstTime("slack:Ev2", NOON)).isTrue();
    assertThat(seen.firstTime("discord:Ev1", NOON)).isTrue();
    assertThat(seen.firstTime("slack:ev1", NOON)).isTrue();
  }

  @Test
  void whatIsForgottenIsSeenForTheFirstTimeAgain() {
    SeenDeliveries seen = open();
    seen.firstTime("old", NOON);
    seen.firstTime("new", NOON.plusMillis(1));

    seen.forgetBefore(NOON.plusMillis(1));

    assertThat(seen.firstTime("old", NOON.plusSeconds(1))).isTrue();
    assertThat(seen.firstTime("new", NOON.plusSeconds(1))).isFalse();
  }

  @Test
  void ofManyAtOnceOneIsTheFirst() throws Exception {
    SeenDeliveries seen = open();
    CyclicBarrier start = new CyclicBarrier(CALLERS);
    Callable<Integer> caller =
        () -> {
          start.await();
          return (int) IntStream.range(0, 20).filter(i -> seen.firstTime("race" + i, NOON)).count();
        };

    try (ExecutorService callers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("caller-", 0).factory())) {
      int firsts = 0;
      List<Callable<Integer>> all = IntStream.range(0, CALLERS).mapToObj(_ -> caller).toList();
      for (Future<Integer> told : callers.invokeAll(all)) {
        firsts += told.get();
      }
      assertThat(firsts).isEqualTo(20);
    }
  }
}
