package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @Test
  void aMonthIsToldEventByEventEachWithDateKindAndSource() {
    List<Reply.Block> blocks = conversation.say("timeline November 1998");
    assertThat(blocks.getFirst())
        .isEqualTo(new Reply.Block.Heading("November 1, 1998 to November 30, 1998"));
    assertThat(Conversation.facts(blocks)).containsExactly("November 20, 1998: launch");
    assertThat(Conversation.quotes(blocks))
        .containsExactly(SampleArchive.passageOf("1998-11-20-zarya-launch").text());
    assertThat(blocks).hasAtLeastOneElementOfType(Reply.Block.Link.class);
  }

  @ParameterizedTest
  @CsvSource({
    "timeline 1998 2000 launches, 1998-01-01 2000-12-31 launches",
    "timeline from=1998 to=2000 kinds=launches, 1998-01-01 2000-12-31 launches",
    "timeline between 1998 and 2000 launches, 1998-01-01 2000-12-31 launches",
    "timeline March 2001, 2001-03-01 2001-03-31",
    "timeline March to June 2001, 2001-03-01 2001-06-30",
    "timeline 20 Nov 1998 to 7 Dec 1998, 1998-11-20 1998-12-07",
    "timeline 1998-11-20, 1998-11-20",
    "timeline 1998-11-20 1998-12-07 evas crew, 1998-11-20 1998-12-07 spacewalks crew",
    "timeline since 2025, 2025-01-01 2026-11-24",
    "timeline last year, 2025-01-01 2025-12-31"
  })
  void aTimeIsReadAsPeopleWriteIt(String line, String range) {
    String text = line.substring("timeline ".length()).replaceAll("(from|to|kinds)=", "");
    assertThat(TimeRange.read(text, LocalDate.of(2026, 11, 24)))
        .map(TimeRange::line)
        .contains(range);
    assertThat(conversation.reply(line).toString()).doesNotContain("I read no time");
  }

  @Test
  void kindsLeaveOutTheOthers() {
    List<Reply.Block> blocks = conversation.say("timeline 1998 2000 dockings");
    assertThat(Conversation.facts(blocks)).containsExactly("November 2, 2000: docking");
  }

  @Test
  void whatIsLongIsPagedInItsPlace() {
    Reply first = conversation.reply("timeline 1998 2003");
    assertThat(first.blocks().getFirst().toString()).contains("page 1 of 2");
    assertThat(first.topic()).contains("1998-11-20-zarya-launch");
    assertThat(Conversation.labels(first)).containsExactly("More");
    Reply second = conversation.press(first, "More");
    assertThat(second.blocks().getFirst().toString()).contains("page 2 of 2");
    assertThat(Conversation.quotes(second.blocks()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(Conversation.quotes(first.blocks()));
    assertThat(second.actions())
        .containsExactly(
            new Reply.Action(
                "Back", "timeline 1998-01-01 2003-12-31 page 1", Reply.Effect.REPLACE));
  }

  @Test
  void ofALongTimeWhatMatteredMostIsToldAndThatIsSaid() {
    List<Reply.Block> blocks = conversation.say("timeline 2010 2020");
    assertThat(Conversation.quotes(blocks)).isEmpty();
    assertThat(Conversation.quotes(conversation.say("timeline 2010 2020 crew")))
        .containsExactly(SampleArchive.passageOf("2016-02-29-kopra-takes-command").text());
    assertThat(conversation.say("timeline 1998 2003").get(1).toString()).contains("mattered most");
  }

  @Test
  void aTimeWithoutEventsSaysSo() {
    assertThat(conversation.say("timeline 2024 launches").toString()).contains("tells of nothing");
  }

  @Test
  void aTextWithoutATimeGetsAnExample() {
    assertThat(conversation.say("timeline from launches").toString())
        .contains("timeline March 2001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline of the assembly?", "timeline for Zarya", "timeline"})
  void whatIsNoTimeIsAQuestion(String line) {
    assertThat(conversation.say(line).toString()).doesNotContain("I read no time");
  }

  @ParameterizedTest
  @CsvSource({
    "kinds, la, launches",
    "kinds, launches sp, launches spacewalks",
    "from, 'nov 20, 2', 'November 20, 2026'",
    "from, 1998-11-20, 'November 20, 1998'"
  })
  void whatMayBeMeantIsCompleted(String option, String typed, String first) {
    List<String> completions = conversation.completions("timeline", option, typed);
    assertThat(completions).hasSizeBetween(1, 25);
    assertThat(completions).contains(first);
    assertThat(completions).allSatisfy(text -> assertThat(TimeRange.mayHold(text)).isTrue());
  }

  @Test
  void everyLineOfAButtonIsShortEnough() {
    Reply reply =
        conversation.reply(
            "timeline 1998 2003 installations relocations descriptions milestones undockings"
                + " programmes launches");
    assertThat(reply.blocks()).isNotEmpty();
  }
}
