package org.isshistorian.command.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.anniversary.Almanac;
import org.isshistorian.anniversary.Platforms;
import org.isshistorian.anniversary.PostingRules;
import org.isshistorian.archive.Archive;
import org.isshistorian.chat.CallSite;
import org.isshistorian.chat.ChannelRef;
import org.isshistorian.chat.CommandRouter;
import org.isshistorian.chat.Reply;
import org.isshistorian.chat.RouterPorts;
import org.isshistorian.subscription.Change;
import org.isshistorian.testkit.FakePlatform.Trouble;
import org.isshistorian.testkit.LogWatch;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostCommandsTest {
  private final Room room = new Room("2026-11-19T12:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribe", "schedule", "pause", "resume", "why"})
  void withoutASubscriptionItIsSaidHowToSubscribe(String line) {
    assertThat(room.hear(line)).contains("subscribe 9:00 Berlin");
  }

  @Test
  void theScheduleTellsTheNextLocalTime() {
    room.say("subscribe 9 New York weekdays");

    assertThat(room.hear("schedule"))
        .contains("Daily: on Monday, Tuesday, Wednesday, Thursday, Friday at 09:00")
        .contains("Next: Thursday, November 19, 09:00 (America/New_York), in 2 hours");
  }

  @Test
  void unsubscribingEndsItAndSaysWhoDidIt() {
    room.say("subscribe 9 Berlin");

    assertThat(room.hear("unsubscribe")).startsWith("Ended");
    assertThat(room.daily()).isEmpty();
    assertThat(room.subscriptions.changes(room.channel, 1))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.action()).isEqualTo(Change.Action.REMOVED);
          assertThat(change.user()).isEqualTo("ann");
        });
  }

  @Test
  void oneRhythmCanBeEndedAlone() {
    room.say("subscribe 9 Berlin");
    room.say("subscribe 9 Berlin weekly");

    room.say("unsubscribe weekly");

    assertThat(room.hear("schedule")).contains("Daily:").doesNotContain("Weekly");
  }

  @Test
  void pausingHoldsAndResumingGoesOnWithWhatIsDueFromThen() {
    room.say("subscribe 9 UTC");
    Reply paused = room.say("pause");
    assertThat(room.hear("schedule")).contains("Paused since").contains("Somebody here paused it");

    room.postAt("2026-11-20T09:00:00Z");
    assertThat(room.platform.in(room.channel)).hasSize(1);

    assertThat(Room.text(room.press(paused, "Resume"))).contains("Saturday, November 21, 09:00");
    assertThat(room.daily().orElseThrow().isActive()).isTrue();
  }

  @Test
  void guestsMayLookButNotTouch() {
    room.say("subscribe 9 Berlin");

    assertThat(room.hearAsGuest("pause")).contains("Only those who manage");
    assertThat(room.hearAsGuest("unsubscribe")).contains("Only those who manage");
    assertThat(room.hearAsGuest("schedule")).contains("Daily");
    assertThat(room.daily().orElseThrow().isActive()).isTrue();
  }

  @Test
  void whyTellsTheLastPostTheNextAndTheClock() {
    room.say("subscribe 9 Berlin");
    room.postAt("2026-11-20T08:00:00Z");

    assertThat(room.hear("why"))
        .contains("Friday, November 20: posted Friday, November 20, 09:00 (Europe/Berlin)")
        .contains("Next: Saturday, November 21, 09:00")
        .contains("My clock: Friday, November 20, 09:00 (Europe/Berlin)");
  }

  @Test
  void whyNamesTheMissingPermission() {
    room.say("subscribe 9 Berlin");
    room.platform.close(room.channel);
    try (LogWatch _ = LogWatch.on(senderClass())) {
      room.postAt("2026-11-20T08:00:00Z");
    }

    assertThat(room.hear("why"))
        .contains("not posted. Missing permission: Send Messages.")
        .contains("Paused since");
  }

  private static Class<?> senderClass() {
    try {
      return Class.forName("org.isshistorian.anniversary.Sender");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whySaysOfAnUncertainPostThatItIsNotRepeated() {
    room.say("subscribe 9 Berlin");
    room.platform.next(Trouble.REPLY_LOST);
    room.postAt("2026-11-20T08:00:00Z");
    room.postAt("2026-11-20T08:30:00Z");

    assertThat(room.hear("why")).contains("uncertain, so it is not repeated");
  }

  @Test
  void beforeTheFirstPostWhySaysSo() {
    room.say("subscribe 9 Berlin");

    assertThat(room.hear("why")).contains("Nothing was due yet");
  }

  @Test
  void aPreviewShowsTheNextPost() {
    room.say("subscribe 9 Berlin");

    assertThat(room.hear("preview"))
        .contains("On this day in the station's history: November 20")
        .contains("28 years ago: November 20, 1998")
        .contains("Zarya");
    assertThat(room.platform.in(room.channel)).as("only the confirmation").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"preview 7 December", "preview 12-07", "preview 2026-12-07"})
  void aPreviewOfAGivenDate(String line) {
    assertThat(room.hear(line)).contains("December 7").contains("first spacewalk");
  }

  @Test
  void aPreviewOfADayWithoutEventsSaysSo() {
    assertThat(room.hear("preview 5 May")).contains("nothing would be posted");
  }

  @Test
  void aPreviewExplainsItsOrder() {
    Archive archive =
        SampleArchive.with(
            PassageBuilder.passage("great").date("2001-11-20").significance(5).build(),
            PassageBuilder.passage("small").date("2003-11-20").significance(1).build());
    Room other = new Room(archive, "2026-11-19T12:00:00Z");
    other.say("subscribe 9 Berlin 1");

    String explained = other.hear("preview --explain");

    assertThat(explained)
        .contains("* ")
        .contains("great  significance 5 +50, round: 25 years +20")
        .contains("small  significance 1 +10");
    assertThat(explained.indexOf("great")).isLessThan(explained.indexOf("small"));
    assertThat(Room.text(other.press(other.say("preview"), "Why these?"))).isEqualTo(explained);
  }

  @Test
  void aQuietDateIsSaidInThePreview() {
    room.say("subscribe 9 Berlin quiet=11-20");

    assertThat(room.hear("preview")).contains("quiet date");
  }

  @Test
  void theRoundAnniversariesToComeAreListed() {
    Room late = new Room("2028-11-01T12:00:00Z");

    assertThat(late.hear("upcoming"))
        .contains("Monday, November 20: 30 years")
        .contains("Monday, December 4: 30 years")
        .doesNotContain("28 years");
    assertThat(new Room("2027-05-01T12:00:00Z").hear("upcoming")).contains("no round anniversary");
  }

  @Test
  void theRoundAnniversariesToComeAreAFileForCalendars() {
    Room late = new Room("2028-11-01T12:00:00Z");

    Reply upcoming = late.say("upcoming");
    long listed = upcoming.blocks().stream().filter(Reply.Block.Quote.class::isInstance).count();
    assertThat(late.press(upcoming, "Calendar file").blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.Block.TextFile.class,
            file -> {
              assertThat(file.name()).endsWith(".ics");
              assertThat(file.text()).contains("DTSTART;VALUE=DATE:20281120");
              assertThat(file.text().split("BEGIN:VEVENT", -1)).hasSize((int) listed + 1);
            });
    assertThat(new Room("2027-05-01T12:00:00Z").hear("calendar")).contains("no round anniversary");
  }

  @Test
  void aCallActsOnItsOwnChannelAlone() {
    room.say("subscribe 9 Berlin");
    var services =
        new PostServices(
            room.subscriptions,
            room.log,
            Platforms.none(),
            new Almanac(SampleArchive.archive().timeline(), PostingRules.LeapDay.SKIPPED),
            room.clock);
    var router = new CommandRouter(PostCommands.all(services), RouterPorts.alone(room.clock));
    CallSite elsewhere = CallSite.of(new ChannelRef("discord", "space", "elsewhere"));

    for (String line : new String[] {"unsubscribe", "pause", "unsubscribe here", "pause here"}) {
      router.answer(line, elsewhere);
    }

    assertThat(room.daily().orElseThrow().isActive()).isTrue();
  }
}
