package org.isshistorian.command.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.AnniversaryPoster;
import org.isshistorian.anniversary.Chooser;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.subscription.MemoryPostLog;
import org.isshistorian.subscription.MemorySubscriptions;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SettableClock;

/// A channel in which somebody talks to the bot: say something, look at the reply.
final class Room {
  final SettableClock clock;
  final FakePlatform platform;
  final ChannelRef channel;
  final MemorySubscriptions subscriptions = new MemorySubscriptions();
  final MemoryPostLog log = new MemoryPostLog();
  private final CommandRouter router;
  private final AnniversaryPoster poster;

  Room(String now) {
    this(SampleArchive.archive(), now);
  }

  Room(Archive archive, String now) {
    this.clock = SettableClock.at(now);
    this.platform = FakePlatform.discord(clock);
    this.channel = platform.channel("here");
    var almanac = new Almanac(archive.timeline(), PostingRules.LeapDay.FEBRUARY_28);
    var platforms = new Platforms(List.of(platform));
    var services = new PostServices(subscriptions, log, platforms, almanac, clock);
    this.router = new CommandRouter(PostCommands.all(services), RouterPorts.alone(clock));
    this.poster =
        new AnniversaryPoster(
            new AnniversaryPoster.Kept(subscriptions, log),
            platforms,
            new Chooser(almanac),
            PostingRules.STANDARD,
            clock);
  }

  /// What a manager of the channel hears.
  Reply say(String line) {
    return router.answer(line, new CallSite(channel, "ann", "here", true));
  }

  /// The same as one text.
  String hear(String line) {
    return text(say(line));
  }

  /// What somebody else hears.
  String hearAsGuest(String line) {
    return text(router.answer(line, new CallSite(channel, "bob", "here", false)));
  }

  static String text(Reply reply) {
    return reply.blocks().stream()
        .map(block ->
            switch (block) {
              case Reply.Block.Heading heading -> heading.text();
              case Reply.Block.Text text -> text.text();
              case Reply.Block.Quote quote -> quote.text();
              case Reply.Block.Fact fact -> fact.label() + ": " + fact.value();
              case Reply.Block.Link link -> link.label() + ": " + link.title();
              case Reply.Block.Code code -> code.text();
              case Reply.Block.TextFile file -> file.name() + ": " + file.description();
            })
        .collect(Collectors.joining("\n"));
  }

  /// Presses the button of this label.
  Reply press(Reply reply, String label) {
    return reply.actions().stream()
        .filter(action -> action.label().equals(label))
        .findFirst()
        .map(action -> say(action.line()))
        .orElseThrow();
  }

  Optional<Subscription> daily() {
    return subscriptions.find(Subscription.idOf(channel, Rhythm.DAILY));
  }

  void postAt(String moment) {
    clock.set(Instant.parse(moment));
    try {
      poster.postDue(daily().orElseThrow().id());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
