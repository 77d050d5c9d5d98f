package org.isshistorian.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;

/// Subscriptions that last as long as the process: for a terminal, and for tests. May be used from
/// several threads.
public final class MemorySubscriptions implements SubscriptionStore {
  private final Map<String, Subscription> kept = new LinkedHashMap<>();
  private final Map<String, Instant> due = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  @Override
  public synchronized Optional<Subscription> find(String id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public synchronized List<Subscription> in(ChannelRef channel) {
    return List.of(Rhythm.values()).stream()
        .flatMap(rhythm -> find(Subscription.idOf(channel, rhythm)).stream())
        .toList();
  }

  @Override
  public synchronized void keep(Subscription subscription, Instant at, Change change) {
    kept.put(subscription.id(), subscription);
    if (subscription.isActive()) {
      due.put(subscription.id(), at);
    } else {
      due.remove(subscription.id());
    }
    changes.add(change);
  }

  @Override
  public synchronized void pause(Change change, String reason) {
    find(change.subscription())
        .filter(Subscription::isActive)
        .ifPresent(active -> keep(active.paused(reason, change.at()), change.at(), change));
  }

  @Override
  public synchronized boolean remove(Change change) {
    boolean there = kept.remove(change.subscription()) != null;
    due.remove(change.subscription());
    if (there) {
      changes.add(change);
    }
    return there;
  }

  @Override
  public synchronized List<Change> changes(ChannelRef channel, int limit) {
    return changes.reversed().stream()
        .filter(change -> change.channel().equals(channel))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized boolean sleep(Awake awake, Instant next, Instant now) {
    return due.replace(awake.subscription(), next) != null;
  }

  @Override
  public synchronized boolean seen(Awake awake) {
    return due.containsKey(awake.subscription());
  }

  @Override
  public synchronized int wakeForgotten(Instant at) {
    List<String> forgotten =
        kept.values().stream()
            .filter(Subscription::isActive)
            .map(Subscription::id)
            .filter(id -> !due.containsKey(id))
            .toList();
    forgotten.forEach(id -> due.put(id, at));
    return forgotten.size();
  }

  /// When whoever posts is woken for a subscription.
  public synchronized Optional<Instant> due(String id) {
    return Optional.ofNullable(due.get(id));
  }
}
