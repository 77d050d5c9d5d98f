package org.isshistorian.chat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Conversations that end with the process: at most a few thousand, the one that was silent longest
/// is forgotten first.
public final class MemoryConversations implements ConversationStore {
  private static final int MOST = 4096;

  private final Map<String, Turn> turns = new LinkedHashMap<>();

  private record Turn(String passageId, Instant at) {}

  @Override
  public synchronized void remember(String conversation, String passageId, Instant at) {
    turns.remove(conversation);
    turns.put(conversation, new Turn(passageId, at));
    if (turns.size() > MOST) {
      turns.remove(turns.keySet().iterator().next());
    }
  }

  @Override
  public synchronized Optional<String> topic(String conversation, Instant now) {
    return Optional.ofNullable(turns.get(conversation))
        .filter(turn -> turn.at().plus(KEPT_FOR).isAfter(now))
        .map(Turn::passageId);
  }
}
