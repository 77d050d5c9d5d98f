package org.isshistorian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private final List<Integer> sizes = new CopyOnWriteArrayList<>();

  private void doubled(List<Together.Asked<Integer, Integer>> together) {
    sizes.add(together.size());
    together.forEach(asked -> asked.answer(2 * asked.question()));
  }

  @Test
  void whoComesAloneIsServedAlone() {
    var together = new Together<>(1, this::doubled);

    assertThat(together.ask(3)).isEqualTo(6);
    assertThat(together.ask(4)).isEqualTo(8);
    assertThat(sizes).containsExactly(1, 1);
  }

  @Test
  void everyoneGetsAnAnswerOfTheirOwn() throws Exception {
    var together = new Together<>(2, this::doubled);
    int many = 5000;
    try (ExecutorService threads =
        Executors.newFixedThreadPool(40, Thread.ofVirtual().name("asker-", 0).factory())) {
      List<Future<Integer>> answers =
          threads.invokeAll(
              IntStream.range(0, many)
                  .<Callable<Integer>>mapToObj(i -> () -> together.ask(i))
                  .toList());

      for (int i = 0; i < many; i++) {
        assertThat(answers.get(i).get()).isEqualTo(2 * i);
      }
    }
    assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(many);
  }

  @Test
  void whoComesMeanwhileIsServedInOneGo() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var serving = new AtomicInteger();
    Together<Integer, Integer> together =
        new Together<>(
            1,
            all -> {
              if (serving.getAndIncrement() == 0) {
                begun.countDown();
                awaitCalmly(goOn);
              }
              doubled(all);
            });
    try (ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().name("asker-", 0).factory())) {
      Future<Integer> first = threads.submit(() -> together.ask(0));
      begun.await();
      List<Thread> later =
          IntStream.range(1, 6)
              .mapToObj(i -> Thread.ofPlatform().name("later-" + i).start(() -> together.ask(i)))
              .toList();
      for (Thread thread : later) {
        while (thread.getState() != Thread.State.WAITING) {
          Thread.onSpinWait();
        }
      }
      goOn.countDown();
      for (Thread thread : later) {
        thread.join();
      }
      assertThat(first.get()).isZero();
    }

    assertThat(sizes).containsExactly(1, 5);
  }

  @Test
  void aFailureIsOfThoseWhomItConcerns() {
    Together<Integer, Integer> together =
        new Together<>(
            1,
            all ->
                all.forEach(asked -> {
                  if (asked.question() < 0) {
                    asked.fail(new IllegalArgumentException("negative"));
                  } else {
                    asked.answer(asked.question());
                  }
                }));

    assertThatThrownBy(() -> together.ask(-1)).hasMessage("negative");
    assertThat(together.ask(1)).isEqualTo(1);
  }

  @Test
  void whatBreaksWhileServingLeavesNobodyWaiting() {
    Together<Integer, Integer> together =
        new Together<>(
            1,
            _ -> {
              throw new IllegalStateException("broken");
            });

    assertThatThrownBy(() -> together.ask(1)).hasMessage("broken");
    assertThatThrownBy(() -> together.ask(2)).hasMessage("broken");
  }

  private static void awaitCalmly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
