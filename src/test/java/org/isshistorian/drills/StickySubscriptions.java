package org.isshistorian.drills;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;

/// A store at whose steps a bot can get stuck: a subscription is read before a post, and once more
/// when the next wake-up is set.
record StickySubscriptions(SubscriptionStore store, HubPlatform hub, Map<String, Integer> reads)
    implements SubscriptionStore {
  private static final List<Point> READS =
      List.of(Point.BEFORE_FINDING_THE_SUBSCRIPTION, Point.WHEN_THE_NEXT_WAKE_UP_IS_SET);

  StickySubscriptions(SubscriptionStore store, HubPlatform hub) {
    this(store, hub, new ConcurrentHashMap<>());
  }

  @Override
  public Optional<Subscription> find(String id) {
    int read = reads.merge(id, 1, Integer::sum);
    if (read <= READS.size()) {
      hub.at(READS.get(read - 1));
    }
    return store.find(id);
  }

  @Override
  public List<Subscription> in(ChannelRef channel) {
    return store.in(channel);
  }

  @Override
  public void keep(Subscription subscription, Instant due, Change change) {
    store.keep(subscription, due, change);
  }

  @Override
  public void pause(Change change, String reason) {
    store.pause(change, reason);
  }

  @Override
  public boolean remove(Change change) {
    return store.remove(change);
  }

  @Override
  public List<Change> changes(ChannelRef channel, int limit) {
    return store.changes(channel, limit);
  }

  @Override
  public int wakeForgotten(Instant at) {
    return store.wakeForgotten(at);
  }
}
