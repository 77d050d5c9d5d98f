package org.isshistorian.drills;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;

/// A store at whose steps a bot can get stuck.
record StickySubscriptions(SubscriptionStore store, HubPlatform hub) implements SubscriptionStore {
  @Override
  public Optional<Subscription> find(String id) {
    hub.at(Point.BEFORE_FINDING_THE_SUBSCRIPTION);
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
  public boolean sleep(Awake awake, Instant next, Instant now) {
    hub.at(Point.BEFORE_THE_NEXT_WAKE_UP_IS_SET);
    boolean sleeps = store.sleep(awake, next, now);
    hub.at(Point.WHEN_THE_NEXT_WAKE_UP_IS_SET);
    return sleeps;
  }

  @Override
  public boolean seen(Awake awake) {
    return store.seen(awake);
  }

  @Override
  public int wakeForgotten(Instant at) {
    return store.wakeForgotten(at);
  }
}
