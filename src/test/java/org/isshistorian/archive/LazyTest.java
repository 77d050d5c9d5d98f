package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LazyTest {
  private static final int THREADS = 8;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aValueIsMadeWhenItIsFirstAskedForAndOnce() {
    Supplier<Integer> lazy = Lazy.of(made::incrementAndGet);

    assertThat(made).hasValue(0);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(lazy.get()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void manyThreadsAreGivenTheOneValue() throws InterruptedException {
    Supplier<Object> lazy =
        Lazy.of(() -> {
          made.incrementAndGet();
          return new Object();
        });

    assertThat(fromManyThreads(lazy)).hasSize(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void aValueThatCouldNotBeMadeIsTriedAgain() {
    Supplier<Integer> lazy =
        Lazy.of(() -> {
          if (made.incrementAndGet() == 1) {
            throw new IllegalStateException("not yet");
          }
          return 42;
        });

    assertThatThrownBy(lazy::get).isInstanceOf(IllegalStateException.class);
    assertThat(lazy.get()).isEqualTo(42);
  }

  @Test
  void anElementIsMadeWhenItIsFirstAskedForAndOnce() {
    var list = new LazyList<>(3, i -> "element " + i + ", made " + made.incrementAndGet());

    assertThat(list).hasSize(3);
    assertThat(made).hasValue(0);
    assertThat(list.get(2)).isEqualTo("element 2, made 1");
    assertThat(list.get(0)).isEqualTo("element 0, made 2");
    assertThat(list.get(2)).isEqualTo("element 2, made 1");
  }

  @Test
  void manyThreadsAreGivenTheOneElement() throws InterruptedException {
    var list = new LazyList<>(1, _ -> new Object());

    assertThat(fromManyThreads(() -> list.get(0))).hasSize(1);
  }

  @Test
  void aListEqualsAnyOtherOfTheSameElements() {
    assertThat(new LazyList<>(3, i -> i * i)).isEqualTo(List.of(0, 1, 4)).contains(4);
    assertThat(new LazyList<Integer>(0, i -> i)).isEmpty();
  }

  @Test
  void aListHasNothingBeyondItsEnds() {
    var list = new LazyList<>(2, i -> i);

    assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aListCannotBeChanged() {
    var list = new LazyList<>(2, i -> i);

    assertThatThrownBy(() -> list.set(0, 5)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.add(5)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.removeFirst()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  /// What threads get that all ask at the same moment.
  private static <T> Set<T> fromManyThreads(Supplier<T> supplier) throws InterruptedException {
    Set<T> given = ConcurrentHashMap.newKeySet();
    var start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                try {
                  start.await();
                  given.add(supplier.get());
                } catch (InterruptedException _) {
                  Thread.currentThread().interrupt();
                }
              }));
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    return given;
  }
}
