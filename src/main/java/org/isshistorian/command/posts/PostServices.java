package org.isshistorian.command.posts;

import java.time.InstantSource;
import java.util.Objects;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.SubscriptionStore;

/// What the commands of this package work with.
///
/// @param platforms where subscribing is confirmed; none in a terminal
public record PostServices(
    SubscriptionStore subscriptions,
    PostLog log,
    Platforms platforms,
    Almanac almanac,
    InstantSource clock) {
  public PostServices {
    Objects.requireNonNull(subscriptions);
    Objects.requireNonNull(log);
    Objects.requireNonNull(platforms);
    Objects.requireNonNull(almanac);
    Objects.requireNonNull(clock);
  }
}
