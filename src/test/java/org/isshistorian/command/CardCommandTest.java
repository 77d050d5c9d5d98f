package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.RealArchive;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardCommandTest {
  private final Conversation conversation = new Conversation(SampleArchive.archive(), "2026-11-24");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card zarya",
        "module Zarya",
        "card FGB",
        "card functional cargo block",
        "card zaria",
        "card Zarya?"
      })
  void aModuleIsFoundByAnyOfItsNames(String line) {
    List<Reply.Block> blocks = conversation.say(line);
    assertThat(blocks.getFirst()).isEqualTo(new Reply.Block.Heading("Zarya"));
    assertThat(Conversation.facts(blocks))
        .contains(
            "Kind: module",
            "Also called: FGB, Functional Cargo Block",
            "Launch: November 20, 1998");
    assertThat(Conversation.quotes(blocks))
        .contains(SampleArchive.passageOf("1998-11-20-zarya-launch").text());
  }

  @Test
  void aFlightHasTheDatesOfItsRecord() {
    assertThat(Conversation.facts(conversation.say("flight sts-88")))
        .contains(
            "Launch: December 4, 1998",
            "Arrival: December 7, 1998",
            "Departure: December 13, 1998",
            "End: December 16, 1998");
  }

  @ParameterizedTest
  @ValueSource(strings = {"expedition 1", "card Expedition 1", "card exp 1", "card 1"})
  void anExpeditionHasItsCrew(String line) {
    assertThat(Conversation.facts(conversation.say(line)))
        .contains(
            "From: November 2, 2000",
            "To: March 19, 2001",
            "Commander: William Shepherd",
            "Crew: William Shepherd, Yuri Gidzenko, Sergei Krikalev");
  }

  @Test
  void aPersonHasTheirJourneys() {
    assertThat(Conversation.facts(conversation.say("person bill shepherd")))
        .contains("Journey: October 31, 2000 to March 21, 2001, commander, up with Soyuz TM-31");
  }

  @Test
  void aSpacewalkHasItsLengthAndWhoWentOut() {
    assertThat(Conversation.facts(conversation.say("card first ISS spacewalk")))
        .contains(
            "Date: December 7, 1998",
            "Length: 7 hours 21 minutes",
            "Spacewalkers: Jerry Ross, James Newman");
  }

  @Test
  void aPassageIsShownByItsId() {
    Reply reply = conversation.reply("card zarya-name-meaning");
    assertThat(Conversation.quotes(reply.blocks()))
        .containsExactly(SampleArchive.passageOf("zarya-name-meaning").text());
    assertThat(reply.topic()).contains("zarya-name-meaning");
    assertThat(Conversation.labels(reply)).containsExactly("Cite", "Wrong?");
  }

  @Test
  void theConversationGoesOnAboutTheCard() {
    conversation.say("card zarya");
    assertThat(Conversation.quotes(conversation.say("what does its name mean?")))
        .containsExactly(SampleArchive.passageOf("zarya-name-meaning").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card games aboard the station?",
        "person who commanded expedition 1",
        "flight of the first crew?",
        "module that was launched first"
      })
  void whatIsNoNameIsAQuestion(String line) {
    assertThat(conversation.say(line).toString()).doesNotContain("Kind");
  }

  @ParameterizedTest
  @CsvSource({
    "zar, Zarya",
    "shep, William Shepherd",
    "node, Unity",
    "zaria, Zarya",
    "sts, Space Shuttle",
    "expedition, Expedition 1"
  })
  void namesAreCompletedByBeginningAliasAndTypingError(String typed, String expected) {
    List<String> completions = conversation.completions("card", "name", typed);
    assertThat(completions).contains(expected).hasSizeLessThanOrEqualTo(25);
    assertThat(completions).doesNotHaveDuplicates();
    assertThat(completions)
        .allSatisfy(name ->
            assertThat(conversation.say("card " + name).getFirst())
                .isEqualTo(new Reply.Block.Heading(name)));
  }

  @Test
  void numbersAreNeverTakenForEachOther() {
    assertThat(new NameLookup(SampleArchive.archive()).find("STS-98")).isEmpty();
    assertThat(new NameLookup(SampleArchive.archive()).find("STS-88")).isPresent();
  }

  @Test
  void namesOfTheRealCorpusAreCompletedInTime() {
    var names = new NameLookup(RealArchive.archive());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    assertThat(names.of("kib")).first().isEqualTo("Kibo");
    for (String typed :
        List.of("", "s", "soyuz ms", "expediton 4", "canadrm", "sunita wil", "xyz")) {
      names.of(typed);
      long start = threads.getCurrentThreadCpuTime();
      assertThat(names.of(typed)).hasSizeLessThanOrEqualTo(25);
      assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
          .as(typed)
          .isLessThan(Duration.ofMillis(50));
    }
  }
}
