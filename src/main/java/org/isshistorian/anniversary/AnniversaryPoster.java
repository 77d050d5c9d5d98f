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
import org.isshistorian.subscription.Rhythm;
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
    if (subscription.isEmpty()) {
      log.standing(id, List.of())
          .forEach(entry -> close(entry, "The subscription was paused or removed.", now));
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(now, subscription.get().plan().schedule().zone());
    List<PostEntry> standing =
        log.standing(id, Memory.spansUpTo(subscription.get().plan().rhythm(), today));
    List<LocalDate> due = DueDates.of(subscription.get(), standing, now);
    for (LocalDate date : due.subList(0, Math.max(0, due.size() - 1))) {
      close(entry(standing, id, date), "It could not be posted before the next one was due.", now);
    }
    Optional<Instant> again =
        due.isEmpty()
            ? Optional.empty()
            : post(open(subscription.get(), standing, due.getLast(), today), now);
    return again.or(() -> Optional.of(subscription.get().nextAfter(now)));
  }

  /// A post that is open, with what was told before it.
  private record Open(Subscription subscription, PostEntry entry, Memory memory) {
    PostKey key() {
      return entry.key();
    }
  }

  private Open open(
      Subscription subscription, List<PostEntry> standing, LocalDate date, LocalDate today) {
    Rhythm rhythm = subscription.plan().rhythm();
    boolean read = date.equals(today) || date.equals(today.minusDays(1));
    return new Open(
        subscription,
        entry(standing, subscription.id(), date),
        read ? Memory.of(standing, rhythm, date) : Memory.of(log, subscription.id(), rhythm, date));
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
  private Optional<Instant> post(Open open, Instant now) throws InterruptedException {
    return switch (open.entry().state()) {
      case State.Claimed claimed -> resume(open, claimed, now);
      case State.Released released -> begin(open, released, now);
      case State.Posted _, State.Skipped _, State.Uncertain _ -> Optional.empty();
    };
  }

  private Optional<Instant> begin(Open open, State.Released released, Instant now)
      throws InterruptedException {
    Subscription subscription = open.subscription();
    PostKey key = open.key();
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
    Choice choice = choose(open);
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
  private Optional<Instant> resume(Open open, State.Claimed claimed, Instant now)
      throws InterruptedException {
    Subscription subscription = open.subscription();
    PostKey key = open.key();
    Optional<ChatPlatform> platform = platforms.of(subscription.channel());
    Duration window = platform.map(ChatPlatform::repeatWindow).orElse(Duration.ZERO);
    if (!Sender.isRepeatable(claimed.at(), window, now)) {
      log.uncertain(key, Sender.INTERRUPTED, now);
      return Optional.empty();
    }
    Choice choice = choose(open);
    Lateness lateness = lateness(subscription, key, claimed.at());
    return sender.sendAgain(
        new Delivery(subscription, key, platform.orElseThrow(), choice, lateness), claimed.at());
  }

  private Lateness lateness(Subscription subscription, PostKey key, Instant now) {
    Instant due = subscription.plan().schedule().momentOn(key.date()).orElse(now);
    return new Lateness(due, now, subscription.plan().schedule().zone(), rules.catchUp());
  }

  private Choice choose(Open open) {
    return chooser.choose(open.subscription().plan(), open.key().date(), open.memory());
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
