package org.isshistorian.subscription;

import java.time.Instant;
import java.util.Optional;

class MemorySubscriptionsTest extends SubscriptionStoreContract {
  @Override
  protected SubscriptionStore open() {
    return new MemorySubscriptions();
  }

  @Override
  protected Optional<Instant> due(SubscriptionStore store, String id) {
    return ((MemorySubscriptions) store).due(id);
  }
}
