package org.isshistorian.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every [ConversationStore] keeps to.
public abstract class ConversationStoreContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  /// A store that knows nothing yet.
  protected abstract ConversationStore open();

  @Test
  void aConversationKeepsItsTopic() {
    ConversationStore store = open();
    store.remember("a", "zarya-launch", NOON);
    assertThat(store.topic("a", NOON.plusSeconds(1))).contains("zarya-launch");
    assertThat(store.topic("b", NOON.plusSeconds(1))).isEmpty();
  }

  @Test
  void theLastTopicCounts() {
    ConversationStore store = open();
    store.remember("a", "zarya-launch", NOON);
    store.remember("a", "unity-launch", NOON.plusSeconds(60));
    assertThat(store.topic("a", NOON.plusSeconds(61))).contains("unity-launch");
  }

  @Test
  void itIsForgottenAfterHalfAnHour() {
    ConversationStore store = open();
    store.remember("a", "zarya-launch", NOON);
    Instant end = NOON.plus(ConversationStore.KEPT_FOR);
    assertThat(store.topic("a", end.minusMillis(1))).contains("zarya-launch");
    assertThat(store.topic("a", end)).isEmpty();
  }

  @Test
  void aNewTurnKeepsItLonger() {
    ConversationStore store = open();
    store.remember("a", "zarya-launch", NOON);
    Instant later = NOON.plusSeconds(20 * 60);
    store.remember("a", "zarya-launch", later);
    assertThat(store.topic("a", later.plusSeconds(20 * 60))).contains("zarya-launch");
  }
}
