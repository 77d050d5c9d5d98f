package org.isshistorian.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// Serves what many threads ask at the same time together: some serve, each itself and whoever came
/// meanwhile; the others wait. Nobody waits for others to come.
final class Together<Q, A> {
  private static final int MOST = 64;

  private final Work<Q, A> work;
  private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
  private final Semaphore counters;

  /// @param counters how many threads may serve at the same time
  Together(int counters, Work<Q, A> work) {
    this.work = work;
    this.counters = new Semaphore(counters);
  }

  /// Answers, or fails, each of what is asked.
  @FunctionalInterface
  interface Work<Q, A> {
    void serve(List<Asked<Q, A>> together);
  }

  /// What a thread asked and waits for.
  static final class Asked<Q, A> {
    private final Q question;
    private final CompletableFuture<Word> word = new CompletableFuture<>();
    private A answer;
    private RuntimeException failure = new IllegalStateException("nobody answered");

    private Asked(Q question) {
      this.question = question;
    }

    Q question() {
      return question;
    }

    void answer(A given) {
      answer = given;
      failure = null;
    }

    void fail(RuntimeException why) {
      failure = why;
    }

    private A result() {
      if (failure != null) {
        throw failure;
      }
      return answer;
    }
  }

  private enum Word {
    IT_IS_DONE,
    SERVE_YOURSELF
  }

  /// Asks, and waits for the answer. An interruption is left to others.
  A ask(Q question) {
    var mine = new Asked<Q, A>(question);
    if (counters.tryAcquire()) {
      serve(mine);
      return mine.result();
    }
    waiting.add(mine);
    if (counters.tryAcquire()) {
      // It became free just before somebody could see us wait.
      passOn();
    }
    if (mine.word.join() == Word.SERVE_YOURSELF) {
      serve(mine);
    }
    return mine.result();
  }

  private void serve(Asked<Q, A> mine) {
    List<Asked<Q, A>> together = new ArrayList<>();
    Asked<Q, A> next = mine;
    while (next != null) {
      together.add(next);
      next = together.size() < MOST ? waiting.poll() : null;
    }
    try {
      work.serve(together);
    } finally {
      together.forEach(asked -> asked.word.complete(Word.IT_IS_DONE));
      passOn();
    }
  }

  /// Leaves the counter to whoever waits longest.
  private void passOn() {
    do {
      Asked<Q, A> first = waiting.poll();
      if (first != null) {
        first.word.complete(Word.SERVE_YOURSELF);
        return;
      }
      counters.release();
    } while (!waiting.isEmpty() && counters.tryAcquire());
  }
}
