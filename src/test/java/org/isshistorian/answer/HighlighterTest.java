package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isshistorian.testkit.PassageBuilder.passage;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTest {
  private final Highlighter highlighter = new Highlighter(SampleArchive.archive());

  private String highlighted(String question, Passage passage) {
    return highlighter.highlight(profile(question), passage).in(passage.text());
  }

  private String highlighted(String question, String id) {
    return highlighted(question, SampleArchive.passageOf(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when was Zarya launched        | 1998-11-20-zarya-launch       | November 20, 1998
          how heavy is it                | iss-mass                      | 419,725 kilograms
          who commanded Expedition 1     | expedition-1-commander        | Bill Shepherd
          how do they sleep              | sleep-how                     | sleeping bags tied to a wall
          what does Zarya mean           | zarya-name-meaning            | "sunrise" or "dawn"
          """)
  void theValueIsHighlightedWhereItIsOfTheKind(String question, String id, String highlight) {
    assertThat(highlighted(question, id)).isEqualTo(highlight);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          who made the first spacewalk   | 1998-12-07-eva-001            | Jerry Ross
          how long was that spacewalk    | 1998-12-07-eva-001            | 7 hours 21 minutes
          what year did they begin       | 1994-12-zarya-construction    | December 1994
          where did Zarya lift off       | 1998-11-20-zarya-launch       | Baikonur Cosmodrome
          how many crew did it kill      | 2003-02-01-columbia-accident  | seven crew
          when did Kopra take command    | 2016-02-29-kopra-takes-command | February 29, 2016
          who handed over to Tim Kopra   | 2016-02-29-kopra-takes-command | Scott Kelly
          """)
  void elseTheFirstPartOfTheKindIs(String question, String id, String highlight) {
    assertThat(highlighted(question, id)).isEqualTo(highlight);
  }

  @ParameterizedTest
  @CsvSource({
    "what was the name of the first module, Zarya",
    "this was the first piece to go up, Zarya",
    "first piece of all, 'November 20, 1998'"
  })
  void aThingIsAskedForWithWhatAndThisAndNoDate(String question, String highlight) {
    Passage launch =
        passage("p")
            .about("zarya", Aspect.LAUNCH)
            .value("November 20, 1998")
            .text("Zarya was launched on November 20, 1998.")
            .build();

    assertThat(highlighted(question, launch)).isEqualTo(highlight);
  }

  @Test
  void aNameThatWasAskedWithIsNoAnswer() {
    String id = "1998-12-07-eva-001";

    assertThat(highlighted("who went out with Jerry Ross", id)).isEqualTo("Jim Newman");
    assertThat(highlighted("who went out with Jim Newman", id)).isEqualTo("Jerry Ross");
  }

  @Test
  void aCompanyMayBeTheAnswerWhereNoPersonIs() {
    Passage passage =
        passage("maker")
            .about("zarya", Aspect.MAKER)
            .subjects("khrunichev")
            .text("In Moscow, Khrunichev built it.")
            .build();

    assertThat(highlighted("who built Zarya", passage)).isEqualTo("Khrunichev");
  }

  @Test
  void withoutAPartOfTheKindTheValueIsHighlighted() {
    assertThat(highlighted("how many beds do they have", "sleep-how"))
        .isEqualTo("sleeping bags tied to a wall");
  }

  @Test
  void withoutAValueTheFirstSentenceIs() {
    Passage two = passage("two").text("Zarya came first. Unity came next.").build();
    Passage one = passage("one").text("Zarya came before Unity").build();

    assertThat(highlighted("why did Zarya come", two)).isEqualTo("Zarya came first.");
    assertThat(highlighted("why did Zarya come", one)).isEqualTo("Zarya came before Unity");
  }

  @Test
  void ofSeveralDatesTheOwnOneIsHighlighted() {
    Passage passage =
        passage("dates")
            .date("1998-11-20")
            .text("Announced in 1984, it began on November 20, 1998.")
            .build();

    assertThat(highlighted("when did it begin", passage)).isEqualTo("November 20, 1998");
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.SampleArchive#passages")
  void everyKindHasAHighlightInEveryPassage(Passage passage) {
    for (String start : new String[] {"when", "who", "where", "how many", "how long", "why", ""}) {
      assertThat(highlighted(start + " is it", passage)).isNotEmpty();
    }
  }

  @Test
  void aHighlightDoesNotEndBeforeItStarts() {
    assertThatThrownBy(() -> new Highlight(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no span: 3 to 2");
    assertThatThrownBy(() -> new Highlight(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
