package org.isshistorian.command.posts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.CommandSpec.Option;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.PostOutcome;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.SendKey;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.Subscription;

/// Subscribes the channel to anniversaries, or changes its subscription. The zone is asked for
/// where none is named. A post in the channel confirms it, which shows at once whether the bot may
/// post there.
public final class SubscribeCommand implements ChatCommand {
  private static final List<String> USUAL_ZONES =
      List.of(
          "Europe/London",
          "Europe/Berlin",
          "America/New_York",
          "America/Los_Angeles",
          "Asia/Kolkata");
  private static final int LONGEST_TEXT = 120;

  private final PostServices services;
  private final ZoneSearch zones = new ZoneSearch();

  public SubscribeCommand(PostServices services) {
    this.services = services;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
            "subscribe",
            "Post anniversaries here every day at a time of your choice",
            List.of(
                option("time", "When: 9, 9:00, 9pm, 21.30", text -> new Draft().takeTime(text)),
                option("zone", "Whose clock: a city, such as Berlin", this::isZone)
                    .completedBy(zones::completions),
                option(
                    "days",
                    "daily, weekdays, weekends, mon,wed,fri",
                    text -> new Draft().takeDays(text)),
                option(
                        "kinds",
                        "launches,spacewalks and so on, or all",
                        text -> new Draft().takeKinds(text))
                    .completedBy(SubscribeCommand::kinds),
                option(
                    "count",
                    "How many events a post tells: 1 to 3",
                    text -> new Draft().takeCount(text)),
                option(
                        "rhythm",
                        "daily, or weekly for a digest",
                        text -> new Draft().takeRhythm(text))
                    .completedBy(_ -> List.of("daily", "weekly")),
                option(
                    "mention",
                    "A role or group to mention; nobody",
                    text -> new Draft().takeMention(text)),
                option("quiet", "No posts on: 12-24..01-02", text -> new Draft().takeQuiet(text)),
                option(
                    "flag",
                    "silent, or publish in announcements",
                    text -> new Draft().takeFlag(text)),
                option("words", "All that in your own words", SubscribeCommand::isShort)))
        .forManagers()
        .whispered();
  }

  private static Option option(String name, String description, Predicate<String> accepts) {
    return new Option(name, description, false, accepts);
  }

  private boolean isZone(String text) {
    return switch (zones.find(text)) {
      case ZoneAnswer.Found _ -> true;
      case ZoneAnswer.Several _, ZoneAnswer.Unknown _ -> false;
    };
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST_TEXT && !text.contains("?");
  }

  private static List<String> kinds(String typed) {
    int comma = typed.lastIndexOf(',') + 1;
    String before = typed.substring(0, comma);
    return Stream.concat(Stream.of("all"), KindsText.words().stream())
        .filter(word -> word.startsWith(typed.substring(comma)))
        .map(word -> before + word)
        .toList();
  }

  @Override
  public Reply run(CommandCall call) {
    var draft = new Draft();
    List<String> misread = new ArrayList<>();
    read(call, "time", draft::takeTime, "is no time of day; write 9, 9:00, 9pm or 21.30", misread);
    read(call, "days", draft::takeDays, "are no days; write weekdays or mon,wed,fri", misread);
    read(call, "kinds", draft::takeKinds, "are no kinds; there are " + KindsText.words(), misread);
    read(call, "count", draft::takeCount, "is not 1, 2 or 3", misread);
    read(call, "rhythm", draft::takeRhythm, "is neither daily nor weekly", misread);
    read(call, "mention", draft::takeMention, "is no role or group", misread);
    read(call, "quiet", draft::takeQuiet, "are no dates; write 12-24..01-02", misread);
    read(call, "flag", draft::takeFlag, "is neither silent nor publish", misread);
    call.option("zone").ifPresent(draft::takePlace);
    call.option("words").ifPresent(draft::take);
    return misread.isEmpty() ? zoned(draft, call.where()) : PostWords.text(misread.getFirst());
  }

  private static void read(
      CommandCall call,
      String option,
      Predicate<String> take,
      String wanted,
      List<String> misread) {
    call.option(option)
        .filter(text -> !take.test(text))
        .ifPresent(text -> misread.add("'%s' %s.".formatted(text, wanted)));
  }

  private Reply zoned(Draft draft, CallSite site) {
    Optional<Subscription> before =
        services.subscriptions().find(Subscription.idOf(site.channel(), draft.rhythm()));
    if (draft.place().isEmpty()) {
      return before
          .map(known -> known.plan().schedule().zone())
          .map(zone -> subscribe(draft.plan(zone, before.map(Subscription::plan)), site, before))
          .orElseGet(() ->
              ask(
                  "Whose clock should I go by? Name a city, or press one.",
                  draft,
                  USUAL_ZONES.stream().map(ZoneId::of).toList()));
    }
    return switch (zones.find(draft.place())) {
      case ZoneAnswer.Found(ZoneId zone) ->
          subscribe(draft.plan(zone, before.map(Subscription::plan)), site, before);
      case ZoneAnswer.Several(List<ZoneId> several) ->
          ask("Which one do you mean by '%s'?".formatted(draft.place()), draft, several);
      case ZoneAnswer.Unknown() ->
          PostWords.text(
              "I know no time zone '%s'. Name a large city in it, such as Berlin or New York."
                  .formatted(draft.place()));
    };
  }

  private static Reply ask(String words, Draft draft, List<ZoneId> zones) {
    List<Reply.Action> actions =
        zones.stream()
            .filter(zone -> draft.line(zone).length() <= Reply.LONGEST_LINE)
            .map(zone -> new Reply.Action(zone.getId(), draft.line(zone), Reply.Effect.REPLACE))
            .toList();
    return PostWords.text(words).offering(actions);
  }

  private Reply subscribe(Plan plan, CallSite site, Optional<Subscription> before) {
    Instant now = services.clock().instant();
    var subscription =
        Subscription.of(site.channel(), plan, new Subscription.Origin(site.user(), now));
    Optional<String> refused = confirm(subscription, now);
    if (refused.isPresent()) {
      return PostWords.text(
          "I may not post here, so nothing is subscribed. %s Then say it again."
              .formatted(refused.get()));
    }
    Instant due = subscription.nextAfter(now);
    Change.Action action = before.isPresent() ? Change.Action.CHANGED : Change.Action.SUBSCRIBED;
    services
        .subscriptions()
        .keep(subscription, due, Change.of(subscription, action, site.user(), now));
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(
        new Reply.Block.Text(
            "%s: %s."
                .formatted(before.isPresent() ? "Changed" : "Subscribed", PostWords.plan(plan))));
    blocks.add(
        new Reply.Block.Fact(
            "Next",
            "%s, %s"
                .formatted(
                    PostWords.moment(due, plan.schedule().zone()), PostWords.until(due, now))));
    if (services.platforms().of(site.channel()).isEmpty()) {
      blocks.add(
          new Reply.Block.Text(
              "Nothing is posted here: a terminal is for trying it out, and forgets it at its"
                  + " end."));
    }
    return new Reply(blocks);
  }

  /// Tells the channel.
  ///
  /// @return why the bot may not post there
  private Optional<String> confirm(Subscription subscription, Instant now) {
    String words =
        "From now on I tell here what happened in the station's history: %s. `/iss schedule` shows it, `/iss unsubscribe` ends it."
            .formatted(PostWords.plan(subscription.plan()));
    var key = new SendKey("subscribed/%s/%s".formatted(subscription.id(), now));
    return services
        .platforms()
        .of(subscription.channel())
        .map(platform -> {
          try {
            return platform.post(subscription.channel(), new Post(key, PostWords.text(words)));
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new PostOutcome.Unknown("interrupted");
          }
        })
        .flatMap(SubscribeCommand::refusal);
  }

  private static Optional<String> refusal(PostOutcome outcome) {
    return switch (outcome) {
      case PostOutcome.Refused(String reason, boolean permanent) ->
          permanent ? Optional.of(reason) : Optional.empty();
      case PostOutcome.Posted _, PostOutcome.RetryAfter _, PostOutcome.Unknown _ ->
          Optional.empty();
    };
  }
}
