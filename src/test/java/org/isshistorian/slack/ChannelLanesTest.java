package org.isshistorian.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.isshistorian.chat.PostOutcome;
import org.junit.jupiter.api.Test;

class ChannelLanesTest {
  private static final PostOutcome DONE = new PostOutcome.Posted("1");

  private final ChannelLanes lanes = new ChannelLanes();

  @Test
  void aChannelKeepsItsOrder() throws InterruptedException {
    List<Integer> order = new CopyOnWriteArrayList<>();
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Thread first = sending("c", () -> held(begun, go));
    begun.await();
    List<Thread> senders =
        IntStream.range(0, 20)
            .mapToObj(i ->
                queued(
                    sending(
                        "c",
                        () -> {
                          order.add(i);
                          return DONE;
                        })))
            .toList();
    go.countDown();
    first.join();
    for (Thread sender : senders) {
      sender.join();
    }

    assertThat(order).isEqualTo(IntStream.range(0, 20).boxed().toList());
  }

  @Test
  void oneChannelDoesNotHoldUpAnother() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Thread held = sending("c", () -> held(begun, go));
    begun.await();

    assertThat(lanes.send("other", () -> DONE)).isEqualTo(DONE);

    go.countDown();
    held.join();
  }

  @Test
  void whatIsNotSentIsTriedAgainAFewTimes() throws InterruptedException {
    List<Integer> tries = new CopyOnWriteArrayList<>();

    PostOutcome outcome =
        lanes.send(
            "c",
            () -> {
              tries.add(tries.size());
              return new PostOutcome.RetryAfter(Duration.ofMillis(1));
            });

    assertThat(outcome).isInstanceOf(PostOutcome.RetryAfter.class);
    assertThat(tries).hasSize(3);
  }

  @Test
  void whatMayHaveBeenSentIsTriedOnce() throws InterruptedException {
    List<Integer> tries = new CopyOnWriteArrayList<>();

    lanes.send(
        "c",
        () -> {
          tries.add(1);
          return new PostOutcome.Unknown("lost");
        });

    assertThat(tries).hasSize(1);
  }

  @Test
  void nobodyWaitsAfterTheEnd() throws InterruptedException {
    lanes.send("c", () -> new PostOutcome.RetryAfter(Duration.ofMillis(1)));
    lanes.close();

    assertThat(lanes.send("c", () -> DONE)).isInstanceOf(PostOutcome.RetryAfter.class);
  }

  private static PostOutcome held(CountDownLatch begun, CountDownLatch go) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return DONE;
  }

  private Thread sending(String channel, ChannelLanes.Sending sending) {
    return Thread.ofPlatform()
        .name("sender")
        .start(() -> {
          try {
            lanes.send(channel, sending);
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /// The thread, once it stands in its queue.
  private static Thread queued(Thread sender) {
    while (sender.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return sender;
  }
}
