package org.isshistorian.command.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.Reply;
import org.isshistorian.subscription.Change;
import org.isshistorian.subscription.Interest;
import org.isshistorian.subscription.Plan;
import org.isshistorian.subscription.QuietSpan;
import org.isshistorian.subscription.Rhythm;
import org.isshistorian.subscription.Subscription;
import org.isshistorian.testkit.FakePlatform;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscribeCommandTest {
  private final Room room = new Room("2026-11-19T12:00:00Z");

  @Test
  void atNineInBerlin() {
    assertThat(room.hear("subscribe 9 Berlin"))
        .startsWith("Subscribed: every day at 09:00 (Europe/Berlin), 2 events a post.")
        .contains("Next: Friday, November 20, 09:00 (Europe/Berlin), in 20 hours");

    Subscription made = room.daily().orElseThrow();
    assertThat(made.plan().schedule().at()).isEqualTo(LocalTime.of(9, 0));
    assertThat(made.plan().schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(made.origin().user()).isEqualTo("ann");
    assertThat(room.subscriptions.due(made.id())).contains(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(room.subscriptions.changes(room.channel, 9))
        .extracting(Change::action)
        .containsExactly(Change.Action.SUBSCRIBED);
  }

  @Test
  void theChannelIsToldSoThatWhoeverSubscribesSeesThatTheBotMayPost() {
    room.say("subscribe 9 Berlin");

    assertThat(room.platform.in(room.channel))
        .singleElement()
        .satisfies(
            post -> assertThat(Room.text(post.reply())).contains("From now on").contains("09:00"));
  }

  @Test
  void whereTheBotMayNotPostNothingIsSubscribedAndTheReasonIsTold() {
    room.platform.close(room.channel);

    assertThat(room.hear("subscribe 9 Berlin"))
        .contains("I may not post here")
        .contains("Missing permission: Send Messages");
    assertThat(room.daily()).isEmpty();
  }

  @Test
  void aReplyThatIsLostDoesNotStandInTheWay() {
    room.platform.next(FakePlatform.Trouble.REPLY_LOST);

    assertThat(room.hear("subscribe 9 Berlin")).startsWith("Subscribed");
  }

  @Test
  void aZoneIsAskedForAndNeverGuessed() {
    Reply asked = room.say("subscribe 21.30 weekdays launches");

    assertThat(Room.text(asked)).contains("Whose clock");
    assertThat(room.daily()).isEmpty();

    room.press(asked, "Asia/Kolkata");

    Plan plan = room.daily().orElseThrow().plan();
    assertThat(plan.schedule().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    assertThat(plan.schedule().at()).isEqualTo(LocalTime.of(21, 30));
    assertThat(plan.schedule().days()).hasSize(5).doesNotContain(DayOfWeek.SUNDAY);
    assertThat(plan.taste().interests()).containsExactly(Interest.LAUNCHES);
  }

  @Test
  void anAbbreviationIsAskedBack() {
    Reply asked = room.say("subscribe 9am EST");

    assertThat(Room.text(asked)).isEqualTo("Which one do you mean by 'EST'?");
    assertThat(asked.actions())
        .extracting(Reply.Action::label)
        .contains("America/New_York", "America/Panama");

    room.press(asked, "America/New_York");

    assertThat(room.daily().orElseThrow().plan().schedule().zone())
        .isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void aCityWithATypingErrorIsAskedBack() {
    Reply asked = room.say("subscribe 9 Brelin");

    assertThat(asked.actions()).extracting(Reply.Action::label).contains("Europe/Berlin");
    assertThat(room.daily()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Camelot", "UTC+2", "+02:00", "xx"})
  void aPlaceThatIsNotKnownIsSaid(String place) {
    assertThat(room.hear("subscribe 9 " + place)).contains("no time zone '" + place + "'");
    assertThat(room.daily()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "subscribe at 9 am in New York, 09:00, America/New_York",
    "subscribe New York 9, 09:00, America/New_York",
    "subscribe every morning at 9 Berlin time, 09:00, Europe/Berlin",
    "subscribe europe/berlin, 09:00, Europe/Berlin",
    "subscribe 7pm Houston, 19:00, America/Chicago",
    "subscribe 18:15 UTC, 18:15, UTC",
    "subscribe noon india, 12:00, Asia/Kolkata",
    "subscribe 9 sao paulo, 09:00, America/Sao_Paulo",
  })
  void timeAndPlaceMayBeSaidAsPeopleSayThem(String line, LocalTime at, ZoneId zone) {
    room.say(line);

    Subscription made = room.daily().orElseThrow();
    assertThat(made.plan().schedule().at()).isEqualTo(at);
    assertThat(made.plan().schedule().zone()).isEqualTo(zone);
  }

  @Test
  void everythingAtOnce() {
    room.say(
        "subscribe 9 Berlin mon,fri launches,spacewalks 3 mention=<@&123456789012345678>"
            + " quiet=12-24..01-02 silent");

    Plan plan = room.daily().orElseThrow().plan();
    assertThat(plan.schedule().days())
        .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(plan.taste())
        .isEqualTo(new Plan.Taste(Set.of(Interest.LAUNCHES, Interest.SPACEWALKS), 3));
    assertThat(plan.delivery())
        .isEqualTo(new Plan.Delivery(Optional.of("123456789012345678"), true, false));
    assertThat(plan.quiet()).containsExactly(new QuietSpan(MonthDay.of(12, 24), MonthDay.of(1, 2)));
  }

  @Test
  void aWeeklyDigestStandsBesideTheDailyPosts() {
    room.say("subscribe 9 Berlin");
    room.say("subscribe 10 Berlin weekly");

    assertThat(room.subscriptions.in(room.channel))
        .extracting(s -> s.plan().rhythm())
        .containsExactly(Rhythm.DAILY, Rhythm.WEEKLY);
    assertThat(room.subscriptions.in(room.channel).getLast().plan().schedule().days())
        .containsExactly(DayOfWeek.MONDAY);
  }

  @Test
  void subscribingAgainChangesWhatIsSaidAndKeepsTheRest() {
    room.say("subscribe 9 Berlin launches 1");

    assertThat(room.hear("subscribe 10:30")).startsWith("Changed: every day at 10:30");

    Plan plan = room.daily().orElseThrow().plan();
    assertThat(plan.schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(plan.taste()).isEqualTo(new Plan.Taste(Set.of(Interest.LAUNCHES), 1));
    assertThat(room.subscriptions.in(room.channel)).hasSize(1);
  }

  @Test
  void onlyManagersSubscribe() {
    assertThat(room.hearAsGuest("subscribe 9 Berlin")).contains("Only those who manage");
    assertThat(room.daily()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "time, 25:00, is no time of day",
    "days, someday, are no days",
    "kinds, parties, are no kinds",
    "count, 4, 'is not 1, 2 or 3'",
    "mention, @everyone, is no role or group",
    "quiet, christmas, are no dates",
  })
  void whatIsTypedWronglyInAFormIsSaid(String option, String text, String words) {
    SubscribeCommand command =
        new SubscribeCommand(
            new PostServices(
                room.subscriptions, room.log, Platforms.none(), almanac(), room.clock));
    CallSite site = CallSite.of(new ChannelRef("discord", "here"));

    Reply reply =
        command.run(new CommandCall("subscribe", Map.of(option, text, "zone", "Berlin"), site));

    assertThat(Room.text(reply)).contains(words);
    assertThat(room.subscriptions.in(site.channel())).isEmpty();
  }

  private static Almanac almanac() {
    return new Almanac(SampleArchive.archive().timeline(), PostingRules.LeapDay.SKIPPED);
  }

  @Test
  void aQuestionIsNoSubscription() {
    assertThat(room.hear("subscribe to which newsletter of nasa?")).doesNotContain("Subscribed");
    assertThat(room.daily()).isEmpty();
  }
}
