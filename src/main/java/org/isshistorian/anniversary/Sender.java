package org.isshistorian.anniversary;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.SendKey;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.PostLog;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.subscription.SubscriptionStore;

/// Sends what is claimed and records what became of it. A repeat is worse than a gap: only what was
/// certainly not sent is released, and only where a platform is certain about repeats is it asked
/// again.
final class Sender {
  static final String INTERRUPTED =
      "The bot was interrupted while sending, and cannot tell whether the post arrived.";

  private static final System.Logger LOG = System.getLogger(Sender.class.getName());

  /// A process that stood still for so long after its claim may have been given up by the others.
  private static final Duration STALE = Duration.ofSeconds(10);

  /// Kept off a platform's window, for what a post waits on its way.
  private static final Duration MARGIN = Duration.ofSeconds(20);

  private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private final SubscriptionStore subscriptions;
  private final PostLog log;
  private final InstantSource clock;

  Sender(AnniversaryPoster.Kept kept, InstantSource clock) {
    this.subscriptions = kept.subscriptions();
    this.log = kept.log();
    this.clock = clock;
  }

  /// Whether a post that was first tried then may be tried again without standing there twice.
  static boolean isRepeatable(Instant firstTry, Duration window, Instant now) {
    Duration age = Duration.between(firstTry, now);
    return !age.isNegative() && age.compareTo(window.minus(MARGIN)) < 0;
  }

  /// Sends what was claimed just now.
  ///
  /// @return when to go on with it; empty when it is settled
  Optional<Instant> send(Delivery delivery, Instant claimed) throws InterruptedException {
    Instant before = clock.instant();
    if (Duration.between(claimed, before).compareTo(STALE) > 0) {
      return Optional.of(before);
    }
    PostOutcome outcome = delivery.post();
    Instant now = clock.instant();
    return switch (outcome) {
      case PostOutcome.Posted(String ref) -> posted(delivery, ref, now);
      case PostOutcome.RetryAfter(Duration wait) ->
          release(delivery, "The platform asked to wait.", now, wait);
      case PostOutcome.Refused(String reason, boolean permanent) ->
          permanent
              ? refused(delivery, reason, now)
              : release(delivery, reason, now, pause(delivery, now));
      case PostOutcome.Unknown(String cause) -> unknown(delivery, cause, claimed, now, ASK_AGAIN);
    };
  }

  /// Sends what may have been sent already, to a platform that is certain about repeats.
  Optional<Instant> sendAgain(Delivery delivery, Instant firstTry) throws InterruptedException {
    PostOutcome outcome = delivery.post();
    Instant now = clock.instant();
    return switch (outcome) {
      case PostOutcome.Posted(String ref) -> posted(delivery, ref, now);
      case PostOutcome.RetryAfter(Duration wait) ->
          unknown(delivery, INTERRUPTED, firstTry, now, wait);
      case PostOutcome.Unknown(String cause) -> unknown(delivery, cause, firstTry, now, ASK_AGAIN);
      case PostOutcome.Refused(String reason, boolean permanent) -> {
        if (permanent) {
          log.uncertain(delivery.key(), INTERRUPTED, now);
          pause(delivery, reason);
        }
        yield permanent
            ? Optional.empty()
            : unknown(delivery, INTERRUPTED + " " + reason, firstTry, now, ASK_AGAIN);
      }
    };
  }

  private Optional<Instant> posted(Delivery delivery, String ref, Instant now) {
    log.posted(delivery.key(), ref, delivery.lateness().isLate(), now);
    return Optional.empty();
  }

  private Optional<Instant> release(Delivery delivery, String reason, Instant now, Duration wait) {
    Instant until = now.plus(wait);
    if (delivery.lateness().isTooMuchAt(until)) {
      log.skipped(delivery.key(), delivery.lateness().excuse() + " " + reason, now);
      return Optional.empty();
    }
    log.release(delivery.key(), reason, until, now);
    return Optional.of(until);
  }

  /// The longer it has been tried, the longer it waits.
  private static Duration pause(Delivery delivery, Instant now) {
    Duration half = Duration.between(delivery.lateness().due(), now).dividedBy(2);
    if (half.compareTo(SHORTEST_PAUSE) < 0) {
      return SHORTEST_PAUSE;
    }
    return half.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : half;
  }

  private Optional<Instant> unknown(
      Delivery delivery, String cause, Instant firstTry, Instant now, Duration wait) {
    Instant again = now.plus(wait);
    if (isRepeatable(firstTry, delivery.platform().repeatWindow(), again)) {
      return Optional.of(again);
    }
    log.uncertain(delivery.key(), cause, now);
    return Optional.empty();
  }

  private Optional<Instant> refused(Delivery delivery, String reason, Instant now)
      throws InterruptedException {
    log.skipped(delivery.key(), reason, now);
    pause(delivery, reason);
    return Optional.empty();
  }

  /// Pauses the subscription and tells whoever made it, who can mend it or knows who can.
  private void pause(Delivery delivery, String reason) throws InterruptedException {
    Subscription subscription = delivery.subscription();
    Instant now = clock.instant();
    subscriptions.pause(Change.of(subscription, Change.Action.PAUSED, "", now), reason);
    LOG.log(Level.WARNING, "{0} is paused: {1}", subscription.channel(), reason);
    String person = subscription.origin().user();
    if (person.isEmpty()) {
      return;
    }
    Reply notice =
        Reply.of(
            new Reply.Block.Text(
                "I could not post the day's anniversary in the channel that you subscribed, and"
                    + " have paused it. "
                    + reason),
            new Reply.Block.Text("Once that is mended, say `/iss resume` in the channel."));
    PostOutcome told =
        delivery
            .platform()
            .post(
                subscription.channel().direct(person),
                new Post(new SendKey("paused/" + delivery.key().sendKey().text()), notice));
    LOG.log(Level.DEBUG, "told who subscribed: {0}", told);
  }
}
