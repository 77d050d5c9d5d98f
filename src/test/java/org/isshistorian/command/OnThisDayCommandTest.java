package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("On November 20"));
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
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("On February 29"));
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
            new Reply.Block.Text("The corpus tells of nothing that happened on February 28."));
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
}
