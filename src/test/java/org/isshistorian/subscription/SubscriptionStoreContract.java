package org.isshistorian.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.subscription.Change.Action;
import org.junit.jupiter.api.Test;

/// What every store of subscriptions keeps.
public abstract class SubscriptionStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123Z");
  private static final Instant DUE = Instant.parse("2026-11-25T08:00:00Z");
  private static final ChannelRef CHANNEL = new ChannelRef("discord", "guild", "channel");
  private static final DailySchedule NINE =
      new DailySchedule(LocalTime.of(9, 0), ZoneId.of("Europe/Berlin"));

  /// An empty store.
  protected abstract SubscriptionStore open();

  /// When whoever posts is woken for a subscription of the store that was opened last.
  protected abstract Optional<Instant> due(SubscriptionStore store, String id);

  @Test
  void whatIsKeptIsFound() {
    SubscriptionStore store = open();
    Subscription full =
        Subscription.of(
            CHANNEL,
            new Plan(
                new DailySchedule(
                    LocalTime.of(21, 30), ZoneId.of("Asia/Kolkata"), EnumSet.of(DayOfWeek.MONDAY)),
                Rhythm.WEEKLY,
                new Plan.Taste(Set.of(Interest.LAUNCHES, Interest.LIFE), 3),
                new Plan.Delivery(Optional.of("role"), true, true),
                List.of(QuietSpan.parse("12-24..01-02").orElseThrow())),
            new Subscription.Origin("ann", NOW));

    keep(store, full, Action.SUBSCRIBED);

    assertThat(store.find(full.id())).contains(full);
    assertThat(store.find("unknown")).isEmpty();
    assertThat(due(store, full.id())).contains(DUE);
  }

  @Test
  void aChannelsSubscriptionsAreItsOwn() {
    SubscriptionStore store = open();
    Subscription daily = daily(CHANNEL);
    Subscription weekly =
        Subscription.of(
            CHANNEL,
            new Plan(NINE, Rhythm.WEEKLY, Plan.Taste.ANY, Plan.Delivery.PLAIN, List.of()),
            new Subscription.Origin("bob", NOW));
    keep(store, weekly, Action.SUBSCRIBED);
    keep(store, daily, Action.SUBSCRIBED);
    keep(store, daily(new ChannelRef("discord", "guild", "other")), Action.SUBSCRIBED);
    keep(store, daily(new ChannelRef("slack", "guild", "channel")), Action.SUBSCRIBED);

    assertThat(store.in(CHANNEL)).containsExactly(daily, weekly);
  }

  @Test
  void keepingAgainChanges() {
    SubscriptionStore store = open();
    keep(store, daily(CHANNEL), Action.SUBSCRIBED);
    Subscription paused = daily(CHANNEL).paused("Missing permission: Send Messages", NOW);

    keep(store, paused, Action.PAUSED);

    assertThat(store.in(CHANNEL)).containsExactly(paused);
    assertThat(due(store, paused.id())).as("nobody is woken for it").isEmpty();

    keep(store, paused.resumed(NOW), Action.RESUMED);

    assertThat(due(store, paused.id())).contains(DUE);
  }

  @Test
  void whatIsRemovedIsGone() {
    SubscriptionStore store = open();
    Subscription daily = daily(CHANNEL);
    keep(store, daily, Action.SUBSCRIBED);
    Change removal = Change.of(daily, Action.REMOVED, "bob", NOW);

    assertThat(store.remove(removal)).isTrue();
    assertThat(store.remove(removal)).isFalse();
    assertThat(store.find(daily.id())).isEmpty();
    assertThat(due(store, daily.id())).isEmpty();
  }

  @Test
  void whoChangedWhatIsRememberedAfterItIsGone() {
    SubscriptionStore store = open();
    Subscription daily = daily(CHANNEL);
    keep(store, daily, Action.SUBSCRIBED);
    store.remove(Change.of(daily, Action.REMOVED, "bob", NOW.plusSeconds(1)));

    assertThat(store.changes(CHANNEL, 9))
        .containsExactly(
            Change.of(daily, Action.REMOVED, "bob", NOW.plusSeconds(1)),
            Change.of(daily, Action.SUBSCRIBED, "ann", NOW));
    assertThat(store.changes(CHANNEL, 1)).hasSize(1);
    assertThat(store.changes(new ChannelRef("discord", "guild", "other"), 9)).isEmpty();
  }

  @Test
  void pausingKeepsWhateverElseSomebodyChanges() {
    SubscriptionStore store = open();
    Subscription daily = daily(CHANNEL);
    keep(store, daily, Action.SUBSCRIBED);
    Change pause = Change.of(daily, Action.PAUSED, "", NOW);

    store.pause(pause, "Missing permission.");
    store.pause(pause, "Another reason.");
    store.pause(Change.of(daily(new ChannelRef("x", "y")), Action.PAUSED, "", NOW), "Unknown.");

    assertThat(store.find(daily.id())).contains(daily.paused("Missing permission.", NOW));
    assertThat(due(store, daily.id())).isEmpty();
    assertThat(store.changes(CHANNEL, 9))
        .extracting(Change::action)
        .containsExactly(Action.PAUSED, Action.SUBSCRIBED);
  }

  @Test
  void nobodyIsForgottenThatIsNot() {
    SubscriptionStore store = open();
    keep(store, daily(CHANNEL), Action.SUBSCRIBED);

    assertThat(store.wakeForgotten(NOW)).isZero();
    assertThat(due(store, daily(CHANNEL).id())).contains(DUE);
  }

  private static void keep(SubscriptionStore store, Subscription subscription, Action action) {
    store.keep(subscription, DUE, Change.of(subscription, action, "ann", NOW));
  }

  private static Subscription daily(ChannelRef channel) {
    return Subscription.of(channel, Plan.of(NINE), new Subscription.Origin("ann", NOW));
  }
}
