package org.isshistorian.chat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/// What a router works with besides its commands.
public record RouterPorts(
    ConversationStore conversations,
    CallBudget budget,
    CallObserver observer,
    InstantSource clock) {
  public RouterPorts {
    Objects.requireNonNull(conversations);
    Objects.requireNonNull(budget);
    Objects.requireNonNull(observer);
    Objects.requireNonNull(clock);
  }

  /// For one person: a memory, no limits, nobody who watches.
  public static RouterPorts alone(InstantSource clock) {
    return new RouterPorts(
        new MemoryConversations(), CallBudget.unlimited(), CallObserver.NOBODY, clock);
  }

  /// The same where time does not matter: it stands still.
  public static RouterPorts timeless() {
    return alone(InstantSource.fixed(Instant.EPOCH));
  }
}
