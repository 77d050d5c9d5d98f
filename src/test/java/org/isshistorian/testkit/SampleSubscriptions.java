package org.isshistorian.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.Subscription;

/// Subscriptions that matter to a test by their being there alone.
public final class SampleSubscriptions {
  private static final Instant SINCE = Instant.parse("2026-11-01T12:00:00Z");

  private SampleSubscriptions() {}

  /// Daily at nine, UTC, in a channel of this id.
  public static Subscription daily(String channel) {
    return daily(new ChannelRef("discord", "guild", channel), SINCE);
  }

  public static Subscription daily(ChannelRef channel, Instant since) {
    return Subscription.of(
        channel,
        Plan.of(new DailySchedule(LocalTime.of(9, 0), ZoneId.of("UTC"))),
        new Subscription.Origin("ann", since));
  }

  /// That somebody made it.
  public static Change subscribed(Subscription subscription) {
    return Change.of(
        subscription,
        Change.Action.SUBSCRIBED,
        subscription.origin().user(),
        subscription.origin().since());
  }
}
