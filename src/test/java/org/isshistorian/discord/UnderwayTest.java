package org.isshistorian.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class UnderwayTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final Underway underway = new Underway();

  @Test
  void whatIsRunIsRunUntilItEnds() throws Exception {
    var ran = new CountDownLatch(1);
    assertThat(underway.run(ran::countDown)).isTrue();
    assertThat(ran.getCount()).isZero();
    assertThat(underway.end(LONG)).isTrue();
    assertThat(underway.run(() -> {})).isFalse();
  }

  @Test
  void whatFailsIsNoLongerUnderWay() throws Exception {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            underway.run(() -> {
              throw new IllegalStateException();
            }));
    assertThat(underway.end(LONG)).isTrue();
  }

  @Test
  void itDoesNotWaitForever() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    Thread worker =
        Thread.ofVirtual()
            .start(() ->
                underway.run(() -> {
                  begun.countDown();
                  try {
                    end.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                }));
    begun.await();
    assertThat(underway.end(Duration.ofMillis(1))).isFalse();
    assertThat(underway).hasToString("1 under way, ending");
    end.countDown();
    worker.join();
    assertThat(underway.end(LONG)).isTrue();
  }
}
