package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.CalendarDay;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnThisDayCommandTest {
  private static final String KOPRA =
      SampleArchive.passageOf("2016-02-29-kopra-takes-command").text();

  private static Conversation on(String today) {
    return new Conversation(SampleArchive.archive(), today);
  }

  @Test
  void withoutADateItIsToday() {
    List<Reply.Block> blocks = on("2025-11-20").say("on-this-day");
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("On November 20 (UTC)"));
    assertThat(Conversation.facts(blocks)).containsExactly("1998: 27 years ago");
    assertThat(Conversation.quotes(blocks))
        .containsExactly(SampleArchive.passageOf("1998-11-20-zarya-launch").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12-07", "7 December", "December 7", "Dec 7th"})
  void aDayMayBeNamedAsPeopleNameIt(String day) {
    List<Reply.Block> blocks = on("2026-01-05").say("on-this-day " + day);
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("On December 7"));
    assertThat(Conversation.facts(blocks)).containsExactly("1998: 28 years ago");
  }

  @Test
  void aDayOfAYearIsSeenFromThatYear() {
    assertThat(Conversation.facts(on("2026-01-05").say("on-this-day 2001-11-02")))
        .containsExactly("2000: 1 year ago");
  }

  @Test
  void onLeapDayItsEventsAreTold() {
    List<Reply.Block> blocks = on("2028-02-29").say("on-this-day");
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("On February 29 (UTC)"));
    assertThat(Conversation.quotes(blocks)).containsExactly(KOPRA);
    assertThat(Conversation.facts(blocks)).containsExactly("2016: 12 years ago");
  }

  @Test
  void inAYearWithoutLeapDayItsEventsAreToldTheDayBefore() {
    List<Reply.Block> blocks = on("2027-02-28").say("on-this-day");
    assertThat(Conversation.quotes(blocks)).containsExactly(KOPRA);
    assertThat(Conversation.facts(blocks)).containsExactly("2016: 11 years ago");
  }

  @Test
  void aDayWithoutEventsSaysSo() {
    assertThat(on("2028-02-28").say("on-this-day"))
        .containsExactly(
            new Reply.Block.Text(
                "The corpus tells of nothing that happened on February 28 (UTC)."));
  }

  @Test
  void severalEventsOfADayComeOldestFirst() {
    Passage young = PassageBuilder.passage("young").date("2010-03-01").significance(5).build();
    Passage old = PassageBuilder.passage("old").date("2001-03-01").significance(1).build();
    Archive archive = SampleArchive.with(young, old);
    assertThat(Conversation.quotes(new Conversation(archive, "2026-03-01").say("on-this-day")))
        .containsExactly(old.text(), young.text());
  }

  @Test
  void whatIsNotADayIsAskedInstead() {
    List<Reply.Block> blocks = on("2026-11-20").say("on-this-day Zarya was launched, right?");
    assertThat(blocks).doesNotContain(new Reply.Block.Heading("On November 20"));
  }

  @Test
  void aSourceThatIsNotNasasComesWithNasasPageAsFurtherReading() {
    assertThat(on("2026-12-04").say("on-this-day"))
        .filteredOn(Reply.Block.Link.class::isInstance)
        .extracting(block -> ((Reply.Block.Link) block).label())
        .containsExactly("Source", "Further reading");
  }

  @Test
  void todayNamesItsZone() {
    var conversation =
        new Conversation(SampleArchive.archive(), "2025-11-20", ZoneId.of("Asia/Tokyo"));
    assertThat(conversation.say("on-this-day").getFirst())
        .isEqualTo(new Reply.Block.Heading("On November 20 (Asia/Tokyo)"));
  }

  @Test
  void aDayWithManyEventsIsPagedInItsPlace() {
    Conversation conversation = new Conversation(busyDay(6), "2026-03-01");
    Reply first = conversation.reply("on-this-day");
    assertThat(first.blocks().getFirst())
        .isEqualTo(new Reply.Block.Heading("On March 1 (UTC), page 1 of 2"));
    assertThat(Conversation.facts(first.blocks())).hasSize(4);
    assertThat(Conversation.labels(first)).containsExactly("Next");
    Reply second = conversation.press(first, "Next");
    assertThat(Conversation.facts(second.blocks()))
        .containsExactly("2005: 21 years ago", "2006: 20 years ago");
    assertThat(second.actions())
        .containsExactly(
            new Reply.Action("Previous", "on-this-day 2026-03-01 page 1", Reply.Effect.REPLACE));
    assertThat(Conversation.facts(conversation.press(second, "Previous").blocks()))
        .isEqualTo(Conversation.facts(first.blocks()));
  }

  @Test
  void aPageBehindTheLastIsTheLast() {
    assertThat(
            Conversation.facts(
                new Conversation(busyDay(6), "2026-03-01").say("on-this-day 03-01 page 99")))
        .containsExactly("2005: 21 years ago", "2006: 20 years ago");
  }

  private static Archive busyDay(int events) {
    return SampleArchive.with(
        IntStream.rangeClosed(1, events)
            .mapToObj(i -> PassageBuilder.passage("event-" + i).date("200" + i + "-03-01").build())
            .toArray(Passage[]::new));
  }

  @Test
  void theConversationGoesOnAboutTheFirstEventShown() {
    assertThat(on("2025-11-20").reply("on-this-day").topic()).contains("1998-11-20-zarya-launch");
  }

  @ParameterizedTest
  @CsvSource({
    "nov 2, November 2",
    "20 nov, November 20",
    "'', January 1",
    "dec, December 1",
    "1998-11-20, 1998-11-20"
  })
  void daysAreCompleted(String typed, String first) {
    List<String> completions =
        on("2026-11-20").completions("on-this-day", "date", typed == null ? "" : typed);
    assertThat(completions).hasSizeLessThanOrEqualTo(25).first().isEqualTo(first);
    assertThat(completions)
        .allSatisfy(day -> assertThat(CalendarDay.parse(day)).as(day).isPresent());
  }
}
