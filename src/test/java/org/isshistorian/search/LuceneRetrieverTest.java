package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.io.IOException;
import java.util.List;
import org.isshistorian.answer.RankedPassage;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.question.Question;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneRetrieverTest {
  private static final PassageIndex INDEX = SampleIndex.of(SampleArchive.archive());
  private static final LuceneRetriever RETRIEVER =
      new LuceneRetriever(INDEX, SampleArchive.archive());

  @AfterAll
  static void close() throws IOException {
    INDEX.close();
  }

  private static List<RankedPassage> retrieve(String question) {
    return RETRIEVER.retrieve(SampleQuestions.profile(question), 60);
  }

  private static List<String> ids(List<RankedPassage> ranked) {
    return ranked.stream().map(candidate -> candidate.passage().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "When was Zarya launched?, 1998-11-20-zarya-launch",
    "when did the fgb go up, 1998-11-20-zarya-launch",
    "how much does the ISS weigh, iss-mass",
    "what does Zarya mean, zarya-name-meaning",
    "do they have beds, sleep-how",
    "who was the captain of Expedition 1, expedition-1-commander",
    "which cosmonauts flew aboard Soyuz TM-31, 2000-10-31-soyuz-tm-31-launch",
    "loss of Columbia, 2003-02-01-columbia-accident"
  })
  void theRightPassageIsAmongTheFirst(String question, String id) {
    assertThat(ids(retrieve(question)).stream().limit(3)).contains(id);
  }

  @Test
  void aNameIsFoundThoughItIsMistyped() {
    assertThat(ids(retrieve("Zaryaa"))).contains("zarya-name-meaning");
  }

  @Test
  void theBestIsTheMeasureOfTheOthers() {
    List<RankedPassage> ranked = retrieve("When was Zarya launched?");

    assertThat(ranked.getFirst().evidence().text()).isEqualTo(1);
    assertThat(ranked)
        .extracting(candidate -> candidate.evidence().text())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a))
        .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
  }

  @Test
  void noMoreThanTheLimitAreRetrieved() {
    assertThat(RETRIEVER.retrieve(SampleQuestions.profile("space station"), 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "what is it", "🚀🚀🚀", "frobnicate", "?!*"})
  void aQuestionThatSharesNothingRetrievesNothing(String question) {
    assertThat(retrieve(question)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zarya OR NOT launched",
        "+zarya -launched",
        "text:zarya launched",
        "zarya~2 \"launched",
        "zarya^9 (launched",
        "/zarya/ [launched TO *]",
        "zarya 🚀 launched"
      })
  void searchSyntaxIsReadAsWords(String question) {
    assertThat(ids(retrieve(question))).contains("1998-11-20-zarya-launch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "*:*", "zar*", "[* TO *]", "zary?a~0.1"})
  void wildcardsAreNone(String question) {
    assertThat(ids(retrieve(question))).doesNotContain("iss-mass");
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void noStringMakesItFail(String question) {
    assertThat(retrieve(question))
        .allSatisfy(candidate -> {
          assertThat(candidate.evidence().coverage()).isBetween(0.0, 1.0 + 1e-9);
          assertThat(candidate.evidence().ask().likeness()).isBetween(0.0, 1.01);
        });
  }

  @Test
  void aQuestionOfAThousandWordsIsCutNotRefused() {
    String many = "zarya unity zvezda soyuz columbia endeavour kopra ".repeat(140);

    assertThat(retrieve(many)).isNotEmpty();
  }

  @Test
  void aQuestionForEverythingOfEverythingIsNotRefused() {
    String names = "iss zarya fgb unity zvezda sts soyuz proton 2a 2r 2s nasa kopra shepherd";
    String aspects =
        "cost size mass tall wide age owner end fun fire food air bed gym wc cold heat dock eva"
            + " suit cargo film see code arm fuel train speak noise smell trash dark safe wall hole"
            + " sick wifi call shower bike first most how many leak cause fixed study found useful"
            + " robot spin hull gmt float dose crew ban deal sign plan wear price";

    assertThat(retrieve(names + " gidzenko krikalev newman baikonur kazakhstan " + aspects))
        .isNotEmpty();
  }

  @Test
  void whatIsAboutTheNameComesBeforeWhatOnlyHasTheWords() throws IOException {
    Archive archive =
        SampleArchive.with(
            passage("other").about("unity", Aspect.MASS).text("Unity and Zarya are there.").build(),
            passage("own").about("zarya", Aspect.MASS).text("Zarya and Unity are there.").build());
    try (PassageIndex index = SampleIndex.of(archive)) {
      var profile = SampleQuestions.reader(archive).read(new Question("how heavy is Zarya"));

      assertThat(ids(new LuceneRetriever(index, archive).retrieve(profile, 2)))
          .containsExactly("own", "other");
    }
  }
}
