package org.isshistorian.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.ChannelRef;

/// Keeps subscriptions, wakes who posts for them, and remembers who changed them. What returns is
/// kept, wake-up and note of the change with it: all or nothing.
public interface SubscriptionStore {
  /// What the wake-ups of a platform's subscriptions are called in the database; the platform's
  /// name follows.
  String WAKE_UP = "anniversary-";

  Optional<Subscription> find(String id);

  /// A channel's subscriptions, daily before weekly.
  List<Subscription> in(ChannelRef channel);

  /// Keeps a subscription in place of one of the same id. If it is active, whoever posts is woken
  /// at `due`; else no more.
  void keep(Subscription subscription, Instant due, Change change);

  /// Pauses the change's subscription, whatever else somebody changes of it at the same time.
  /// Nobody is woken for it any more.
  void pause(Change change, String reason);

  /// Removes the change's subscription.
  ///
  /// @return whether there was one
  boolean remove(Change change);

  /// The changes of a channel's subscriptions, newest first.
  List<Change> changes(ChannelRef channel, int limit);

  /// Ends a wake-up that was attended to: the next one comes at `next`.
  ///
  /// @return whether it does; if not, nothing is changed: the subscription was kept anew meanwhile,
  ///   or somebody else has taken the wake-up over
  boolean sleep(Awake awake, Instant next, Instant now);

  /// From now on the subscription counts as not changed; to be called before it is looked at.
  ///
  /// @return whether the wake-up is still the caller's
  boolean seen(Awake awake);

  /// A wake-up that is being attended to.
  ///
  /// @param task what its platform's wake-ups are called
  /// @param version by which it is known that nobody else has taken it over
  record Awake(String task, String subscription, long version) {}

  /// Sees to it that somebody is woken for every active subscription: those for which nobody is,
  /// are woken now.
  ///
  /// @return how many had been forgotten
  int wakeForgotten(Instant at);
}
