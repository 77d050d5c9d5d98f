package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Records;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PremisesTest {
  private static final Archive ARCHIVE = withCargoShip(SampleArchive.archive());
  private static final QuestionReader READER = SampleQuestions.reader(ARCHIVE);

  private final Premises premises = new Premises(ARCHIVE);

  private static Archive withCargoShip(Archive archive) {
    List<Name> names = new ArrayList<>(archive.names());
    names.add(new Name("progress", "Progress", NameKind.VEHICLE, List.of()));
    names.add(new Name("progress-m1-3", "Progress M1-3", NameKind.FLIGHT, List.of("1P")));
    List<Flight> flights = new ArrayList<>(archive.records().flights());
    flights.add(
        new Flight(
            "progress-m1-3",
            "progress",
            false,
            new Flight.Days(
                LocalDate.of(2000, 8, 6), Optional.empty(), Optional.empty(), Optional.empty()),
            List.of()));
    Records records = archive.records();
    return new Archive(
        archive.version(),
        names,
        archive.passages(),
        new Records(flights, records.spacewalks(), records.expeditions(), records.stays()));
  }

  private Optional<Answer.Reason> ofQuestion(String question) {
    return premises.ofQuestion(READER.read(new Question(question)));
  }

  private Optional<Answer.Reason> ofAnswer(String question, Passage best) {
    return premises.ofAnswer(READER.read(new Question(question)), best);
  }

  private Optional<Answer.Reason> ofAnswer(String question, String id) {
    return ofAnswer(question, SampleArchive.passageOf(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who was aboard in 1962", "what happened on July 20, 1969"})
  void ofTheYearsBeforeTheStationOnlyAPassageOfThoseYearsTells(String question) {
    Passage forerunner = passage("wheel").text("In 1962 and in 1969 a wheel was drawn.").build();

    assertThat(ofAnswer(question, "iss-mass")).contains(Answer.Reason.NOTHING_CLOSE);
    assertThat(ofAnswer(question, forerunner)).isEmpty();
  }

  @Test
  void aDecadeBeforeTheStationIsToldOfByAPassageThatNamesIt() {
    Passage forerunner = passage("wheel").text("In the 1950s a wheel was drawn.").build();

    assertThat(ofAnswer("what was drawn in the 1950s", forerunner)).isEmpty();
  }

  @Test
  void anotherWorldIsAnsweredByAPassageThatIsAskedOfIt() {
    Passage asked =
        passage("view").text("Other planets look like stars.").asks("can you see jupiter").build();

    assertThat(ofAnswer("can they see Jupiter", asked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when was the Zenit module launched",
        "what is module Zenit for",
        "who built the Aurora lab",
        "how heavy is the Horizon Node"
      })
  void aModuleThatDoesNotExistIsAnUnknownName(String question) {
    assertThat(ofQuestion(question)).contains(Answer.Reason.UNKNOWN_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who commanded Expedition 999",
        "what did STS-500 carry",
        "when did Soyuz TM-99 dock",
        "who paid for Axiom mission 77"
      })
  void aFlightThatNeverWasIsAnUnknownName(String question) {
    assertThat(ofQuestion(question)).contains(Answer.Reason.UNKNOWN_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many astronauts were in the crew of Progress M1-3",
        "who was the first cosmonaut to fly on a Progress",
        "who was in the crew of 1P"
      })
  void nobodyRodeACargoShip(String question) {
    assertThat(ofQuestion(question)).contains(Answer.Reason.PREMISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "When was Zarya launched?",
        "When was the Zarya module launched?",
        "What is the Zvezda Service Module?",
        "Which module was launched first?",
        "Module Unity",
        "what is Node 1",
        "what happened in 1998",
        "who commanded Expedition 1",
        "what did STS-88 carry",
        "which Soyuz flew in 2000",
        "how did things change between 1969 and 1998",
        "who was in the crew of Soyuz TM-31",
        "how many astronauts flew on the Space Shuttle",
        "what did Progress M1-3 carry",
        "when did 1P dock"
      })
  void aGoodQuestionPasses(String question) {
    assertThat(ofQuestion(question)).isEmpty();
  }

  @Test
  void anotherWorldThanTheStationsIsOnlyAnsweredByAPassageThatNamesIt() {
    Passage onSkylab = passage("skylab").text("Skylab was the first American station.").build();

    assertThat(ofAnswer("how heavy was Skylab", "iss-mass")).contains(Answer.Reason.NOTHING_CLOSE);
    assertThat(ofAnswer("how heavy was Skylab", onSkylab)).isEmpty();
  }

  @Test
  void anotherWorldsNameIsNotFoundWithinALongerWord() {
    Passage mirror = passage("mirror").text("A mirror hangs aboard.").build();

    assertThat(ofAnswer("what hung aboard Mir", mirror)).contains(Answer.Reason.NOTHING_CLOSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what does Unity mean",
        "did Proton mean sunrise",
        "why did Scott Kelly call it sunrise",
        "what did Expedition 1 call it",
        "what does STS-88 mean"
      })
  void aNameThatThePassageDoesNotHaveIsNotBorneOut(String question) {
    assertThat(ofAnswer(question, "zarya-name-meaning")).contains(Answer.Reason.PREMISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what does Zarya mean",
        "what does FGB mean",
        "what does the space station mean",
        "what does it mean for NASA",
        "what does Unitty mean",
        "what do they mean by sleeping"
      })
  void anAnswerThatHasTheNamesOrNeedNotHaveThemPasses(String question) {
    assertThat(ofAnswer(question, "zarya-name-meaning")).isEmpty();
  }

  @Test
  void aNameInTheTextNeedNotBeASubject() {
    Passage passage =
        passage("p").about("zarya", Aspect.DOCKING).text("Zarya was joined to Node 1.").build();

    assertThat(ofAnswer("was Zarya joined to Unity", passage)).isEmpty();
  }

  @Test
  void aLongStoryMayNameMoreThanItsAnswerDoes() {
    String story =
        "my grandfather, who once met Jerry Ross at a fair in a small town far from here, would"
            + " like to know what Zarya means";

    assertThat(ofAnswer(story, "zarya-name-meaning")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void anyStringCanBeChecked(String question) {
    assertThat(ofQuestion(question)).isNotNull();
    assertThat(ofAnswer(question, "iss-mass")).isNotNull();
  }
}
