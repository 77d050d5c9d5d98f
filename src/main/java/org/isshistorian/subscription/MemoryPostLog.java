package org.isshistorian.subscription;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A post log that lasts as long as the process: for a terminal, and for tests. May be used from
/// several threads.
public final class MemoryPostLog implements PostLog {
  private static final Comparator<PostKey> ORDER =
      Comparator.comparing(PostKey::subscription).thenComparing(PostKey::date);

  private final Map<PostKey, PostEntry> entries = new TreeMap<>(ORDER);

  @Override
  public synchronized boolean claim(PostKey key, List<String> passages, Instant at) {
    PostEntry entry = entries.get(key);
    if (entry != null && !(entry.state() instanceof PostEntry.State.Released)) {
      return false;
    }
    entries.put(key, new PostEntry(key, new PostEntry.State.Claimed(at), passages));
    return true;
  }

  @Override
  public synchronized void posted(PostKey key, String ref, boolean late, Instant at) {
    put(key, new PostEntry.State.Posted(at, ref, late));
  }

  @Override
  public synchronized void release(PostKey key, String reason, Instant until, Instant at) {
    if (find(key).filter(PostEntry::isOpen).isPresent()) {
      put(key, new PostEntry.State.Released(at, until, reason));
    }
  }

  @Override
  public synchronized void skipped(PostKey key, String reason, Instant at) {
    if (find(key).filter(entry -> !entry.isOpen()).isEmpty()) {
      put(key, new PostEntry.State.Skipped(at, reason));
    }
  }

  @Override
  public synchronized void uncertain(PostKey key, String cause, Instant at) {
    if (find(key).filter(PostEntry::isOpen).isPresent()) {
      put(key, new PostEntry.State.Uncertain(at, cause));
    }
  }

  @Override
  public synchronized Optional<PostEntry> find(PostKey key) {
    return Optional.ofNullable(entries.get(key));
  }

  @Override
  public synchronized List<PostEntry> standing(String subscription, List<Span> besides) {
    List<PostEntry> all = of(subscription).toList();
    return all.stream()
        .filter(e -> e.isOpen() || e.equals(all.getLast()) || covers(besides, e))
        .toList();
  }

  @Override
  public synchronized List<PostEntry> newest(String subscription, int limit) {
    return of(subscription).toList().reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<PostEntry> told(String subscription, List<Span> dates) {
    return of(subscription)
        .filter(entry -> covers(dates, entry))
        .filter(entry -> !(entry.state() instanceof PostEntry.State.Skipped))
        .toList();
  }

  private Stream<PostEntry> of(String subscription) {
    return entries.values().stream().filter(e -> e.key().subscription().equals(subscription));
  }

  private static boolean covers(List<Span> dates, PostEntry entry) {
    return dates.stream().anyMatch(span -> span.covers(entry.key().date()));
  }

  private void put(PostKey key, PostEntry.State state) {
    List<String> passages = find(key).map(PostEntry::passages).orElse(List.of());
    entries.put(key, new PostEntry(key, state, passages));
  }
}
