package org.isshistorian.anniversary;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isshistorian.chat.ChatPlatform;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostEntry.State;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;

/// Posts what is due, one step at a time, without a thread of its own. At most one post for each
/// subscription and local date: late by the catch-up window at most and then labelled so, else
/// skipped with a reason.
///
/// What is due follows from the subscription, the log and the time alone; being woken too often, or
/// twice after a crash, does no harm. Of one subscription only one step may run at a time.
public final class AnniversaryPoster {
  private static final Duration OFFLINE_PAUSE = Duration.ofMinutes(1);

  private final SubscriptionStore subscriptions;
  private final PostLog log;
  private final Platforms platforms;
  private final Chooser chooser;
  private final PostingRules rules;
  private final InstantSource clock;
  private final Sender sender;

  /// What a poster keeps its promises with.
  public record Kept(SubscriptionStore subscriptions, PostLog log) {}

  public AnniversaryPoster(
      Kept kept, Platforms platforms, Chooser chooser, PostingRules rules, InstantSource clock) {
    this.subscriptions = kept.subscriptions();
    this.log = kept.log();
    this.platforms = platforms;
    this.chooser = chooser;
    this.rules = rules;
    this.clock = clock;
    this.sender = new Sender(kept, clock);
  }

  /// Posts what is due of a subscription, and settles what a crash left open.
  ///
  /// @return when to be woken again; empty for not at all
  public Optional<Instant> postDue(String id) throws InterruptedException {
    Instant now = clock.instant();
    Optional<Subscription> subscription = subscriptions.find(id).filter(Subscription::isActive);
    List<PostEntry> standing = log.standing(id);
    if (subscription.isEmpty()) {
      standing.forEach(entry -> close(entry, "The subscription was paused or removed.", now));
      return Optional.empty();
    }
    List<LocalDate> due = DueDates.of(subscription.get(), standing, now);
    for (LocalDate date : due.subList(0, Math.max(0, due.size() - 1))) {
      close(entry(standing, id, date), "It could not be posted before the next one was due.", now);
    }
    Optional<Instant> again =
        due.isEmpty()
            ? Optional.empty()
            : post(subscription.get(), entry(standing, id, due.getLast()), now);
    return again.or(() -> Optional.of(subscription.get().nextAfter(now)));
  }

  /// When a subscription is due next, as it now stands; empty if it posts nothing. Somebody may
  /// have changed it while it was being posted: whoever drives the steps asks after each of them.
  public Optional<Instant> nextMoment(String id) {
    return subscriptions
        .find(id)
        .filter(Subscription::isActive)
        .map(subscription -> subscription.nextAfter(clock.instant()));
  }

  /// The log's entry of a date; where it has none, one of a post that was never tried.
  private static PostEntry entry(List<PostEntry> standing, String id, LocalDate date) {
    PostKey key = new PostKey(id, date);
    return standing.stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElseGet(
            () -> new PostEntry(key, new State.Released(Instant.MIN, Instant.MIN, ""), List.of()));
  }

  private void close(PostEntry entry, String reason, Instant now) {
    switch (entry.state()) {
      case State.Claimed _ -> log.uncertain(entry.key(), Sender.INTERRUPTED, now);
      case State.Released released ->
          log.skipped(entry.key(), join(reason, released.reason()), now);
      case State.Posted _, State.Skipped _, State.Uncertain _ -> {}
    }
  }

  /// Posts, or goes on with a post.
  ///
  /// @return when to go on with it; empty when it is settled
  private Optional<Instant> post(Subscription subscription, PostEntry entry, Instant now)
      throws InterruptedException {
    return switch (entry.state()) {
      case State.Claimed claimed -> resume(subscription, entry, claimed, now);
      case State.Released released -> begin(subscription, entry.key(), released, now);
      case State.Posted _, State.Skipped _, State.Uncertain _ -> Optional.empty();
    };
  }

  private Optional<Instant> begin(
      Subscription subscription, PostKey key, State.Released released, Instant now)
      throws InterruptedException {
    Lateness lateness = lateness(subscription, key, now);
    if (lateness.isTooMuch()) {
      log.skipped(key, join(lateness.excuse(), released.reason()), now);
      return Optional.empty();
    }
    if (now.isBefore(released.until())) {
      return Optional.of(released.until());
    }
    if (subscription.plan().isQuietOn(key.date())) {
      log.skipped(key, "A quiet date.", now);
      return Optional.empty();
    }
    Optional<ChatPlatform> platform =
        platforms.of(subscription.channel()).filter(ChatPlatform::ready);
    if (platform.isEmpty()) {
      return Optional.of(now.plus(OFFLINE_PAUSE));
    }
    Choice choice = choose(subscription, key.date());
    Optional<String> nothing = nothingToTell(choice);
    if (nothing.isPresent()) {
      log.skipped(key, nothing.get(), now);
      return Optional.empty();
    }
    return log.claim(key, choice.passages(), now)
        ? sender.send(new Delivery(subscription, key, platform.get(), choice, lateness), now)
        : Optional.empty();
  }

  /// Goes on where a crash, or an answer that was lost, left a post.
  private Optional<Instant> resume(
      Subscription subscription, PostEntry entry, State.Claimed claimed, Instant now)
      throws InterruptedException {
    Optional<ChatPlatform> platform = platforms.of(subscription.channel());
    Duration window = platform.map(ChatPlatform::repeatWindow).orElse(Duration.ZERO);
    if (!Sender.isRepeatable(claimed.at(), window, now)) {
      log.uncertain(entry.key(), Sender.INTERRUPTED, now);
      return Optional.empty();
    }
    Choice choice = choose(subscription, entry.key().date());
    Lateness lateness = lateness(subscription, entry.key(), claimed.at());
    return sender.sendAgain(
        new Delivery(subscription, entry.key(), platform.orElseThrow(), choice, lateness),
        claimed.at());
  }

  private Lateness lateness(Subscription subscription, PostKey key, Instant now) {
    Instant due = subscription.plan().schedule().momentOn(key.date()).orElse(now);
    return new Lateness(due, now, subscription.plan().schedule().zone(), rules.catchUp());
  }

  private Choice choose(Subscription subscription, LocalDate date) {
    Memory memory = Memory.of(log, subscription.id(), subscription.plan().rhythm(), date);
    return chooser.choose(subscription.plan(), date, memory);
  }

  private Optional<String> nothingToTell(Choice choice) {
    if (choice.isEmpty()) {
      return Optional.of("Nothing of the chosen kinds has its anniversary.");
    }
    return choice.isSombre() && rules.sombre() == PostingRules.Sombre.SKIPPED
        ? Optional.of("A day of loss, on which nothing is posted, by setting.")
        : Optional.empty();
  }

  private static String join(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }
}
