package org.isshistorian.anniversary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.MemoryPostLog;
import org.isshistorian.subscription.MemorySubscriptions;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.SettableClock;

/// A poster that is cranked by hand, with two platforms and a clock.
final class Desk {
  final SettableClock clock;
  final FakePlatform discord;
  final FakePlatform slack;
  final MemorySubscriptions subscriptions = new MemorySubscriptions();
  final MemoryPostLog log = new MemoryPostLog();
  private final Archive archive;
  private PostingRules rules = PostingRules.STANDARD;

  Desk(Archive archive, String now) {
    this.archive = archive;
    this.clock = SettableClock.at(now);
    this.discord = FakePlatform.discord(clock);
    this.slack = FakePlatform.slack(clock);
  }

  Desk by(PostingRules other) {
    rules = other;
    return this;
  }

  AnniversaryPoster poster() {
    return new AnniversaryPoster(
        new AnniversaryPoster.Kept(subscriptions, log),
        new Platforms(List.of(discord, slack)),
        new Chooser(new Almanac(archive.timeline(), rules.leapDay())),
        rules,
        clock);
  }

  Subscription subscribe(ChannelRef channel, String at, String zone) {
    return subscribe(channel, Plan.of(new DailySchedule(LocalTime.parse(at), ZoneId.of(zone))));
  }

  Subscription subscribe(ChannelRef channel, Plan plan) {
    Instant now = clock.instant();
    var made = Subscription.of(channel, plan, new Subscription.Origin("ann", now));
    keep(made, Change.Action.SUBSCRIBED);
    return made;
  }

  void keep(Subscription subscription, Change.Action action) {
    Instant now = clock.instant();
    subscriptions.keep(
        subscription, subscription.nextAfter(now), Change.of(subscription, action, "ann", now));
  }

  /// One step.
  Optional<Instant> step(Subscription subscription) {
    try {
      return poster().postDue(subscription.id());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Steps as they are asked for, up to a moment, as whoever drives the poster does.
  void run(Subscription subscription, String until) {
    Instant end = Instant.parse(until);
    Optional<Instant> next = step(subscription);
    while (next.filter(moment -> !moment.isAfter(end)).isPresent()) {
      if (next.get().isAfter(clock.instant())) {
        clock.set(next.get());
      }
      next = step(subscription);
    }
    clock.set(end);
  }

  PostEntry.State state(Subscription subscription, String date) {
    return log.find(new PostKey(subscription.id(), LocalDate.parse(date))).orElseThrow().state();
  }

  static String heading(Post post) {
    return ((Reply.Block.Heading) post.reply().blocks().getFirst()).text();
  }

  static List<String> quotes(Post post) {
    return post.reply().blocks().stream()
        .filter(Reply.Block.Quote.class::isInstance)
        .map(block -> ((Reply.Block.Quote) block).text())
        .toList();
  }

  static boolean isLate(Post post) {
    return post.reply().blocks().stream()
        .anyMatch(b -> b instanceof Reply.Block.Text(String text) && text.startsWith("Late:"));
  }
}
