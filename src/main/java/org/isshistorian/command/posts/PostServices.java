package org.isshistorian.command.posts;

import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.SubscriptionStore;

/// What the commands of this package work with.
///
/// @param platforms where subscribing is confirmed; none in a terminal
/// @param feed where everybody can fetch the calendar over HTTP, if that is known
public record PostServices(
    SubscriptionStore subscriptions,
    PostLog log,
    Platforms platforms,
    Almanac almanac,
    InstantSource clock,
    Optional<URI> feed) {
  public PostServices {
    Objects.requireNonNull(feed);
    Objects.requireNonNull(subscriptions);
    Objects.requireNonNull(log);
    Objects.requireNonNull(platforms);
    Objects.requireNonNull(almanac);
    Objects.requireNonNull(clock);
  }

  /// Without a feed.
  public PostServices(
      SubscriptionStore subscriptions,
      PostLog log,
      Platforms platforms,
      Almanac almanac,
      InstantSource clock) {
    this(subscriptions, log, platforms, almanac, clock, Optional.empty());
  }

  /// The same with a feed.
  public PostServices fedAt(Optional<URI> address) {
    return new PostServices(subscriptions, log, platforms, almanac, clock, address);
  }
}
