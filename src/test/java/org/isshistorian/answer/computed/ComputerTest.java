package org.isshistorian.answer.computed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputerTest {
  private static final Archive ARCHIVE = SampleArchive.archive();
  private static final QuestionReader READER = SampleQuestions.reader(ARCHIVE);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Optional<Answer.Computed> answer(String question) {
    var today = Optional.of(TODAY);
    return new Computer(ARCHIVE).answer(READER.read(new Question(question), today), today);
  }

  private static Answer.Computed computed(String question) {
    return answer(question).orElseThrow(() -> new AssertionError("not computed: " + question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how many spacewalks were there in 1998               | 1
          how many spacewalks did Jerry Ross make              | 1
          how many hours did Jerry Ross spend on spacewalks    | 7 hours 21 minutes
          how many shuttle flights went to the station         | 2
          how many soyuz ships were launched in 2000           | 1
          how many people were aboard on December 1, 2000      | 3 people
          how many times has Jerry Ross been to the station    | 1 time
          how many expeditions did William Shepherd command    | 1 expedition
          who was aboard the ISS on January 1, 2001            | William Shepherd, Yuri Gidzenko and Sergei Krikalev
          who was aboard the ISS on 5 May 1999                 | Nobody
          who commanded the station on 1 February 2001         | William Shepherd
          first spacewalk in 1998                              | December 7, 1998
          who made the first spacewalk of 1998                 | Jerry Ross and James Newman
          how long was the longest spacewalk                   | 7 hours 21 minutes
          what was the last shuttle flight to the station      | STS-102
          how many days between Zarya and STS-88               |
          how many days between the launches of STS-88 and Soyuz TM-31 | 697 days
          how old was Zarya in 2010                            | 12 years
          how old is Zarya                                     | 28 years
          how old was Zarya on November 19, 1999               | 11 months
          was STS-88 launched before Soyuz TM-31               | Yes
          which was launched first, Soyuz TM-31 or STS-88      | STS-88
          did STS-88 lift off or launch after Soyuz TM-31      |
          """)
  void aFigureIsWorkedOut(String question, String figure) {
    if (figure == null) {
      assertThat(answer(question)).isEmpty();
    } else {
      assertThat(computed(question).highlighted()).isEqualTo(figure);
    }
  }

  @Test
  void aCountSaysHowItWasCountedAndShowsThePassages() {
    Answer.Computed computed = computed("How many spacewalks were there in 1998?");

    assertThat(computed.statement()).isEqualTo("1 spacewalk was made at the station in 1998.");
    assertThat(computed.basis())
        .startsWith("Counted 1 of the 1 spacewalk records from December 7, 1998");
    assertThat(computed.passages()).extracting(Passage::id).containsExactly("1998-12-07-eva-001");
    assertThat(computed.date()).isEmpty();
  }

  @Test
  void aFirstIsADate() {
    assertThat(computed("when was the first spacewalk in 1998?").date())
        .contains(new EventDate.Day(LocalDate.of(1998, 12, 7)));
  }

  @Test
  void noneInACoveredTimeIsBorneOutByTheFlightsAround() {
    Answer.Computed computed = computed("how many shuttles were launched to the station in 1999?");

    assertThat(computed.statement())
        .isEqualTo(
            "No space shuttle was launched to the station in 1999; the launches before and after"
                + " were on December 4, 1998 and March 8, 2001.");
    assertThat(computed.passages()).hasSize(2);
  }

  @Test
  void whatHappenedIsAListByWeight() {
    Answer.Computed computed = computed("what happened between October 2000 and February 2003?");

    assertThat(computed.statement()).contains("has 3 dated events on record");
    assertThat(computed.passages())
        .extracting(Passage::id)
        .containsExactly(
            "2000-10-31-soyuz-tm-31-launch",
            "2003-02-01-columbia-accident",
            "2000-11-02-soyuz-tm-31-docking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was Zarya launched",
        "how many spacewalks were made by women in 1998",
        "how many spacewalks in 1998 were not made by Jerry Ross",
        "how many spacewalks in 1990",
        "how many spacewalks in 2035",
        "how many spacewalks from Unity",
        "how many spacewalks did Jerry Ross and James Newman make",
        "how many spacewalks did Yuri Gidzenko make",
        "how many Apollo flights went to the station",
        "who was aboard the ISS on July 4, 2035",
        "who was aboard the ISS in 2000",
        "who was in space on January 1, 2001",
        "who is aboard now",
        "who commanded the station on 10 June 2001",
        "what happened in 1931",
        "what happened to Unity in 1998",
        "what happened before 1999",
        "first spacewalk in 2010",
        "first and last spacewalk",
        "longest shuttle flight to the station",
        "was Unity launched before STS-88",
        "was STS-88 launched before STS-102",
        "was Zarya launched before Skylab",
        "how old is William Shepherd",
        "how old was Zarya in 1990",
        "how long did the first crew stay",
        "most spacewalks",
        "how many",
        "who",
        ""
      })
  void whatTheRecordsDoNotHoldIsLeftToTheSearch(String question) {
    assertThat(answer(question)).isEmpty();
  }

  @Test
  void withoutTodayNothingIsReckonedUpToIt() {
    var profile = READER.read(new Question("how old is Zarya"));

    assertThat(new Computer(ARCHIVE).answer(profile, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void noStringBreaksIt(String typed) {
    answer(typed)
        .ifPresent(computed -> assertThat(computed.statement()).contains(computed.highlighted()));
  }

  @Test
  void anOrdinaryQuestionReadsNoRecord() {
    var reads = new AtomicInteger();
    Supplier<Records> records =
        () -> {
          reads.incrementAndGet();
          return ARCHIVE.records();
        };
    var computer = new Computer(ARCHIVE, records);
    for (String question :
        List.of(
            "when was Zarya launched",
            "who commanded Expedition 1",
            "how long is Unity",
            "which module was first",
            "how many people can sleep aboard",
            "what happened to Columbia")) {
      computer.answer(READER.read(new Question(question)), Optional.of(TODAY));
    }
    assertThat(reads).hasValue(0);

    computer.answer(READER.read(new Question("how many spacewalks in 1998")), Optional.empty());
    assertThat(reads).hasValue(1);
  }
}
