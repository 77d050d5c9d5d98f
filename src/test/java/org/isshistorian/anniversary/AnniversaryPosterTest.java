package org.isshistorian.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.Post;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.DailySchedule;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.PostEntry;
import org.isshistorian.subscription.PostEntry.State;
import org.isshistorian.subscription.PostKey;
import org.isshistorian.subscription.QuietSpan;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform.Sent;
import org.isshistorian.testkit.FakePlatform.Trouble;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class AnniversaryPosterTest {
  /// Something on each day of the calendar.
  private static final Archive ARCHIVE = everyDay();

  private final Desk desk = new Desk(ARCHIVE, "2026-11-20T07:00:00Z");
  private final ChannelRef here = desk.discord.channel("here");
  private final ChannelRef there = desk.slack.channel("there");

  @Test
  void theFirstStepPostsNothingAndWakesAtTheNextMoment() {
    Subscription daily = desk.subscribe(here, "09:00", "Europe/Berlin");

    assertThat(desk.step(daily)).contains(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(desk.discord.sent()).isEmpty();
  }

  @Test
  void aSubscriptionMadeAfterItsTimeBeginsTomorrow() {
    Subscription daily = desk.subscribe(here, "06:00", "UTC");

    desk.run(daily, "2026-11-21T05:59:00Z");
    assertThat(desk.discord.sent()).isEmpty();

    desk.run(daily, "2026-11-21T06:00:00Z");
    assertThat(desk.discord.in(here)).hasSize(1);
  }

  @Test
  void whatIsDueIsPostedOnceAndOnTime() {
    Subscription daily = desk.subscribe(here, "09:00", "Europe/Berlin");

    desk.run(daily, "2026-11-20T08:00:00Z");
    desk.step(daily);
    desk.step(daily);

    Sent sent = desk.discord.sent().getFirst();
    assertThat(desk.discord.sent()).hasSize(1);
    assertThat(sent.at()).isEqualTo("2026-11-20T08:00:00Z");
    assertThat(Desk.heading(sent.post()))
        .isEqualTo("On this day in the station's history: November 20");
    assertThat(Desk.isLate(sent.post())).isFalse();
    assertThat(desk.state(daily, "2026-11-20")).isEqualTo(new State.Posted(sent.at(), "m0", false));
  }

  @Test
  void aWeekHasSevenPosts() {
    Subscription daily = desk.subscribe(there, "09:00", "America/New_York");

    desk.run(daily, "2026-11-27T10:00:00Z");

    assertThat(desk.slack.in(there))
        .extracting(post -> post.key().text())
        .containsExactlyElementsOf(
            LocalDate.of(2026, 11, 20)
                .datesUntil(LocalDate.of(2026, 11, 27))
                .map(date -> daily.id() + "/" + date)
                .toList());
  }

  @Test
  void afterAShortOutageThePostComesLateAndSaysSo() {
    Subscription daily = desk.subscribe(here, "09:00", "Europe/Berlin");

    desk.clock.set("2026-11-20T13:59:00Z");
    desk.step(daily);

    assertThat(desk.discord.in(here)).singleElement().matches(Desk::isLate);
    assertThat(desk.discord.in(here).getFirst().reply().blocks())
        .anyMatch(block -> block.toString().contains("09:00, November 20 (Europe/Berlin)"));
    assertThat(desk.state(daily, "2026-11-20"))
        .isInstanceOfSatisfying(State.Posted.class, posted -> assertThat(posted.late()).isTrue());
  }

  @Test
  void beyondTheCatchUpWindowItIsSkippedWithAReason() {
    Subscription daily = desk.subscribe(here, "09:00", "Europe/Berlin");

    desk.clock.set("2026-11-20T14:00:01Z");
    Optional<Instant> next = desk.step(daily);

    assertThat(desk.discord.sent()).isEmpty();
    assertThat(desk.state(daily, "2026-11-20"))
        .isInstanceOfSatisfying(
            State.Skipped.class,
            skipped -> assertThat(skipped.reason()).contains("09:00").contains("6 hours"));
    assertThat(next).contains(Instant.parse("2026-11-21T08:00:00Z"));
  }

  @Test
  void afterALongOutageOnlyTodaysIsPostedAndTheOthersAreRecorded() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.run(daily, "2026-11-20T09:00:00Z");

    desk.clock.set("2026-11-25T10:00:00Z");
    desk.step(daily);

    assertThat(desk.discord.in(here))
        .extracting(post -> post.key().text())
        .containsExactly(daily.id() + "/2026-11-20", daily.id() + "/2026-11-25");
    assertThat(desk.log.newest(daily.id(), 9))
        .extracting(entry -> entry.state().getClass().getSimpleName())
        .containsExactly("Posted", "Skipped", "Skipped", "Skipped", "Skipped", "Posted");
  }

  @Test
  void aTimeThatTheClockSkipsIsPostedAtTheFirstMomentAfterTheGap() {
    Desk march = new Desk(ARCHIVE, "2026-03-28T12:00:00Z");
    Subscription daily = march.subscribe(march.slack.channel("c"), "02:30", "Europe/Berlin");

    march.run(daily, "2026-03-30T12:00:00Z");

    assertThat(march.slack.sent())
        .extracting(Sent::at)
        .containsExactly(
            Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-30T00:30:00Z"));
  }

  @Test
  void aTimeThatOccursTwiceIsPostedOnce() {
    Desk october = new Desk(ARCHIVE, "2026-10-24T12:00:00Z");
    Subscription daily = october.subscribe(october.slack.channel("c"), "02:30", "Europe/Berlin");

    october.run(daily, "2026-10-26T00:00:00Z");

    assertThat(october.slack.sent())
        .extracting(Sent::at)
        .containsExactly(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void aTimeThatIsChangedOnTheDayDoesNotPostTwice() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.run(daily, "2026-11-20T09:30:00Z");

    Subscription changed = desk.subscribe(here, "11:00", "UTC");
    desk.run(changed, "2026-11-21T12:00:00Z");

    assertThat(desk.discord.sent())
        .extracting(Sent::at)
        .containsExactly(
            Instant.parse("2026-11-20T09:00:00Z"), Instant.parse("2026-11-21T11:00:00Z"));
  }

  @Test
  void whoLeavesAndComesBackOnOneDayIsNotPostedToTwice() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.run(daily, "2026-11-20T09:30:00Z");
    desk.subscriptions.remove(Change.of(daily, Change.Action.REMOVED, "ann", desk.clock.instant()));
    assertThat(desk.step(daily)).isEmpty();

    desk.run(desk.subscribe(here, "10:00", "UTC"), "2026-11-20T12:00:00Z");

    assertThat(desk.discord.in(here)).hasSize(1);
  }

  @Test
  void whatThePlatformAsksToHoldBackComesWhenItMay() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.asksToWait(Duration.ofMinutes(7));
    desk.discord.next(Trouble.SLOW_DOWN);

    desk.run(daily, "2026-11-20T09:06:00Z");
    assertThat(desk.discord.sent()).isEmpty();
    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Released.class);

    desk.run(daily, "2026-11-20T09:07:00Z");
    assertThat(desk.discord.in(here)).singleElement().matches(Desk::isLate);
  }

  @Test
  void aWaitBeyondTheWindowIsASkipWithItsReason() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.asksToWait(Duration.ofHours(7));
    desk.discord.next(Trouble.SLOW_DOWN);

    desk.run(daily, "2026-11-20T09:00:00Z");

    assertThat(desk.state(daily, "2026-11-20"))
        .isInstanceOfSatisfying(
            State.Skipped.class, skipped -> assertThat(skipped.reason()).contains("asked to wait"));
  }

  @Test
  void aPlatformThatIsOutOfOrderIsTriedAgainWithGrowingPauses() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    Trouble[] broken = new Trouble[8];
    Arrays.fill(broken, Trouble.BROKEN);
    desk.discord.next(broken);

    desk.run(daily, "2026-11-20T12:00:00Z");

    assertThat(desk.discord.in(here)).singleElement().matches(Desk::isLate);
    assertThat(desk.discord.sent().getFirst().at())
        .isAfter("2026-11-20T09:05:00Z")
        .isBefore("2026-11-20T11:00:00Z");
  }

  @Test
  void aPlatformThatStaysOutOfOrderEndsInASkipWithItsWords() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    Trouble[] broken = new Trouble[100];
    Arrays.fill(broken, Trouble.BROKEN);
    desk.discord.next(broken);

    desk.run(daily, "2026-11-20T16:00:00Z");

    assertThat(desk.state(daily, "2026-11-20"))
        .isInstanceOfSatisfying(
            State.Skipped.class, skipped -> assertThat(skipped.reason()).contains("out of order"));
  }

  @Test
  void aPlatformThatIsNotConnectedIsWaitedFor() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.connected(false);
    desk.run(daily, "2026-11-20T10:00:00Z");
    desk.discord.connected(true);

    desk.run(daily, "2026-11-20T10:02:00Z");

    assertThat(desk.discord.in(here)).singleElement().matches(Desk::isLate);
  }

  @Test
  void aRefusalForGoodPausesWithItsReasonAndTellsWhoSubscribed() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.close(here);

    try (LogWatch log = LogWatch.on(Sender.class)) {
      desk.run(daily, "2026-11-22T12:00:00Z");
      assertThat(log.records()).hasSize(1);
    }

    assertThat(desk.state(daily, "2026-11-20"))
        .isInstanceOfSatisfying(
            State.Skipped.class, skipped -> assertThat(skipped.reason()).contains("permission"));
    assertThat(desk.subscriptions.find(daily.id()).orElseThrow().isActive()).isFalse();
    assertThat(desk.discord.in(here.direct("ann")))
        .singleElement()
        .satisfies(post ->
            assertThat(post.reply().blocks().toString())
                .contains("Missing permission: Send Messages")
                .contains("/iss resume"));
    assertThat(desk.discord.in(here)).isEmpty();
  }

  @Test
  void onDiscordALostReplyIsAskedForAgainAndThePostStandsThereOnce() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.next(Trouble.REPLY_LOST, Trouble.REQUEST_LOST, Trouble.SLOW_DOWN, Trouble.BROKEN);

    desk.run(daily, "2026-11-20T09:03:00Z");

    assertThat(desk.discord.in(here)).hasSize(1);
    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Posted.class);
  }

  @Test
  void onDiscordALostRequestIsMadeAgain() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.next(Trouble.REQUEST_LOST);

    desk.run(daily, "2026-11-20T09:03:00Z");

    assertThat(desk.discord.in(here)).hasSize(1);
  }

  @Test
  void beyondTheRepeatWindowAnUncertainPostIsNeverMadeAgain() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    Trouble[] lost = new Trouble[100];
    Arrays.fill(lost, Trouble.REQUEST_LOST);
    desk.discord.next(lost);

    desk.run(daily, "2026-11-20T15:00:00Z");

    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Uncertain.class);
    assertThat(desk.state(daily, "2026-11-20").at()).isBefore("2026-11-20T09:03:00Z");
  }

  @Test
  void onSlackALostReplyIsUncertainAndNeverRepeated() {
    Subscription daily = desk.subscribe(there, "09:00", "UTC");
    desk.slack.next(Trouble.REPLY_LOST);

    desk.run(daily, "2026-11-20T15:00:00Z");

    assertThat(desk.slack.in(there)).hasSize(1);
    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Uncertain.class);
  }

  @Test
  void aRestartBetweenClaimAndSendIsAskedAgainOnDiscordAndUncertainOnSlack() {
    desk.clock.set("2026-11-20T08:00:00Z");
    Subscription onDiscord = desk.subscribe(here, "09:00", "UTC");
    Subscription onSlack = desk.subscribe(there, "09:00", "UTC");
    desk.clock.set("2026-11-20T09:00:00Z");
    for (Subscription daily : List.of(onDiscord, onSlack)) {
      desk.log.claim(today(daily), List.of(), desk.clock.instant());
    }

    desk.clock.set("2026-11-20T09:01:00Z");
    desk.step(onDiscord);
    desk.step(onSlack);

    assertThat(desk.discord.in(here)).hasSize(1);
    assertThat(desk.state(onDiscord, "2026-11-20")).isInstanceOf(State.Posted.class);
    assertThat(desk.slack.in(there)).isEmpty();
    assertThat(desk.state(onSlack, "2026-11-20")).isInstanceOf(State.Uncertain.class);
  }

  @Test
  void aRestartAfterTheSendDoesNotDouble() throws InterruptedException {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.clock.set("2026-11-20T09:00:00Z");
    desk.log.claim(today(daily), List.of(), desk.clock.instant());
    desk.discord.post(here, new Post(today(daily).sendKey(), Reply.of()));

    desk.clock.set("2026-11-20T09:02:00Z");
    desk.step(daily);

    assertThat(desk.discord.in(here)).hasSize(1);
    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Posted.class);
  }

  @Test
  void aRestartHoursLaterIsUncertainOnDiscordToo() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.clock.set("2026-11-20T09:00:00Z");
    desk.log.claim(today(daily), List.of(), desk.clock.instant());

    desk.clock.set("2026-11-20T11:00:00Z");
    desk.step(daily);

    assertThat(desk.discord.in(here)).isEmpty();
    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Uncertain.class);
  }

  @Test
  void whatIsOpenWhenSomebodyLeavesIsSettled() {
    Subscription daily = desk.subscribe(here, "09:00", "UTC");
    desk.discord.asksToWait(Duration.ofMinutes(7));
    desk.discord.next(Trouble.SLOW_DOWN);
    desk.run(daily, "2026-11-20T09:00:00Z");
    desk.subscriptions.remove(Change.of(daily, Change.Action.REMOVED, "ann", desk.clock.instant()));

    assertThat(desk.step(daily)).isEmpty();

    assertThat(desk.state(daily, "2026-11-20")).isInstanceOf(State.Skipped.class);
  }

  @Test
  void nothingIsPostedOnQuietDates() {
    Plan plan = plan("09:00");
    QuietSpan quiet = new QuietSpan(MonthDay.of(11, 20), MonthDay.of(11, 21));
    Subscription daily =
        desk.subscribe(
            here,
            new Plan(
                plan.schedule(), plan.rhythm(), plan.taste(), plan.delivery(), List.of(quiet)));

    desk.run(daily, "2026-11-22T10:00:00Z");

    assertThat(desk.discord.in(here)).hasSize(1);
    assertThat(desk.state(daily, "2026-11-21")).isInstanceOf(State.Skipped.class);
  }

  @Test
  void aLossIsToldWithoutAMentionOrNotAtAll() {
    Archive loss =
        SampleArchive.with(PassageBuilder.passage("loss").date("2003-11-20").sombre().build());
    for (PostingRules.Sombre sombre : PostingRules.Sombre.values()) {
      Desk mourning =
          new Desk(loss, "2026-11-20T07:00:00Z")
              .by(new PostingRules(Duration.ofHours(6), PostingRules.LeapDay.SKIPPED, sombre));
      Plan.Delivery mentioning = new Plan.Delivery(Optional.of("role"), false, false);
      Plan plan =
          new Plan(plan("09:00").schedule(), Rhythm.DAILY, Plan.Taste.ANY, mentioning, List.of());
      Subscription daily = mourning.subscribe(here, plan);

      mourning.run(daily, "2026-11-20T09:00:00Z");

      switch (sombre) {
        case SOBER ->
            assertThat(mourning.discord.in(here))
                .singleElement()
                .satisfies(post -> assertThat(post.mention()).isEmpty());
        case SKIPPED ->
            assertThat(mourning.state(daily, "2026-11-20")).isInstanceOf(State.Skipped.class);
      }
    }
  }

  @Test
  void aMentionAndASilentPostAreHandedOn() {
    Plan.Delivery how = new Plan.Delivery(Optional.of("role"), true, true);
    Subscription daily =
        desk.subscribe(
            here, new Plan(plan("09:00").schedule(), Rhythm.DAILY, Plan.Taste.ANY, how, List.of()));

    desk.run(daily, "2026-11-20T09:00:00Z");

    Post post = desk.discord.in(here).getFirst();
    assertThat(post.mention()).contains("role");
    assertThat(post.silent()).isTrue();
    assertThat(post.published()).isTrue();
  }

  @Test
  void aWeeklyDigestTellsOfTheSevenDaysThatBeginWithIt() {
    DailySchedule mondays =
        new DailySchedule(LocalTime.of(9, 0), ZoneId.of("UTC"), EnumSet.of(DayOfWeek.MONDAY));
    Subscription weekly =
        desk.subscribe(
            here, new Plan(mondays, Rhythm.WEEKLY, Plan.Taste.ANY, Plan.Delivery.PLAIN, List.of()));

    desk.run(weekly, "2026-12-01T10:00:00Z");

    assertThat(desk.discord.in(here))
        .extracting(Desk::heading)
        .containsExactly(
            "This week in the station's history: November 23 to November 29",
            "This week in the station's history: November 30 to December 6");
    assertThat(Desk.quotes(desk.discord.in(here).getFirst())).hasSize(5);
  }

  /// The clock jumps forwards and backwards, the platforms lose and refuse, steps come too often:
  /// no date is posted twice, none before its time by the clock that was looked at, and every date
  /// that passed is accounted for.
  @Test
  void whateverTheClockDoesEachDateIsPostedOnceAtMostAndNoneIsForgotten() {
    List<Trouble> troubles = List.of(Trouble.values());
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      Desk jumpy = new Desk(ARCHIVE, "2026-03-01T00:00:00Z");
      ChannelRef channel = random.nextBoolean() ? here : there;
      Subscription daily = jumpy.subscribe(channel, "02:30", "Europe/Berlin");
      Instant furthest = jumpy.clock.instant();
      for (int i = 0; i < 300; i++) {
        Trouble trouble = troubles.get(random.nextInt(troubles.size()));
        (channel.equals(here) ? jumpy.discord : jumpy.slack).next(trouble);
        jumpy.step(daily);
        long seconds =
            random.nextInt(10) == 0 ? random.nextLong(-90_000, 200_000) : random.nextLong(20_000);
        jumpy.clock.pass(Duration.ofSeconds(seconds));
        furthest = furthest.isBefore(jumpy.clock.instant()) ? jumpy.clock.instant() : furthest;
      }
      jumpy.discord.calm();
      jumpy.slack.calm();
      jumpy.clock.set(furthest.plus(Duration.ofDays(1)));
      for (int i = 0; i < 50; i++) {
        jumpy.step(daily);
        jumpy.clock.pass(Duration.ofMinutes(10));
      }
      check(jumpy, daily, channel);
    }
  }

  private void check(Desk jumpy, Subscription daily, ChannelRef channel) {
    List<Sent> sent = channel.equals(here) ? jumpy.discord.sent() : jumpy.slack.sent();
    List<String> keys = sent.stream().map(s -> s.post().key().text()).toList();
    assertThat(keys).hasSameSizeAs(new HashSet<>(keys));
    List<PostEntry> log = jumpy.log.newest(daily.id(), 1000).reversed();
    assertThat(log).noneMatch(PostEntry::isOpen);
    LocalDate first = LocalDate.of(2026, 3, 1);
    assertThat(log)
        .extracting(entry -> entry.key().date())
        .containsExactlyElementsOf(first.datesUntil(first.plusDays(log.size())).toList());
  }

  private static PostKey today(Subscription daily) {
    return new PostKey(daily.id(), LocalDate.of(2026, 11, 20));
  }

  private static Plan plan(String at) {
    return Plan.of(new DailySchedule(LocalTime.parse(at), ZoneId.of("UTC")));
  }

  private static Archive everyDay() {
    LocalDate first = LocalDate.of(2004, 1, 1);
    List<Passage> passages = new ArrayList<>();
    first
        .datesUntil(first.plusYears(1))
        .forEach(date ->
            passages.add(PassageBuilder.passage("log-" + date).date(date.toString()).build()));
    return SampleArchive.with(passages.toArray(Passage[]::new));
  }
}
