package org.isshistorian.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.isshistorian.chat.Reply;

/// The latest private replies, so that what is shared is what was read. Kept in memory alone, and
/// not for long: after that the line is run again.
final class SharedReplies {
  private static final int MOST = 1_000;

  private final Map<String, Reply> replies = new LinkedHashMap<>();

  /// Keeps a reply and gives the key by which it is found again.
  synchronized String keep(Reply reply) {
    String key = UUID.randomUUID().toString();
    replies.put(key, reply);
    if (replies.size() > MOST) {
      replies.remove(replies.keySet().iterator().next());
    }
    return key;
  }

  synchronized Optional<Reply> find(String key) {
    return Optional.ofNullable(replies.get(key));
  }
}
