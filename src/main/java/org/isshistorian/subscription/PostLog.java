package org.isshistorian.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What became of every post, durably: when a method returns, a crash forgets nothing of it. Shared
/// by all instances.
public interface PostLog {
  /// Claims a post that nobody has claimed yet, or that was released.
  ///
  /// @return whether it is the caller's now; of several at once one is told so
  boolean claim(PostKey key, List<String> passages, Instant at);

  /// It stands in the channel: the last word, whatever was thought before.
  void posted(PostKey key, String ref, boolean late, Instant at);

  /// It was certainly not sent: it may be claimed again.
  void release(PostKey key, String reason, Instant until, Instant at);

  /// It will not be sent. Changes nothing that is posted or uncertain; may be called for a post
  /// that nobody claimed.
  void skipped(PostKey key, String reason, Instant at);

  /// Nobody can tell. Changes nothing that is posted or skipped.
  void uncertain(PostKey key, String cause, Instant at);

  Optional<PostEntry> find(PostKey key);

  /// The posts of a subscription that are open, its newest one, and those of the dates besides,
  /// oldest first.
  List<PostEntry> standing(String subscription, List<Span> besides);

  /// The newest posts of a subscription, newest first.
  List<PostEntry> newest(String subscription, int limit);

  /// The passages that posts of these dates told, or may have told.
  List<PostEntry> told(String subscription, List<Span> dates);

  /// Local dates, both ends included.
  record Span(LocalDate first, LocalDate last) {
    public boolean covers(LocalDate date) {
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }
}
