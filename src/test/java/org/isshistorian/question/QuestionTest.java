package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void anyStringIsAQuestionOfBoundedLengthWithoutControlCharacters(String typed) {
    String text = new Question(typed).text();

    assertThat(text.length()).isLessThanOrEqualTo(Question.LONGEST);
    assertThat(text).isEqualTo(text.strip()).doesNotContainPattern("\\p{C}");
  }

  @Test
  void controlCharactersAndLineBreaksBecomeOneSpace() {
    assertThat(new Question("  when\u0000was\t Zarya\r\n\u200blaunched? ").text())
        .isEqualTo("when was Zarya launched?");
  }

  @Test
  void whatIsBeyondTheLimitIsLeftOut() {
    assertThat(new Question("y" + "x".repeat(10_000)).text())
        .hasSize(Question.LONGEST)
        .startsWith("yx");
  }

  @Test
  void theCutTearsNoEmojiApart() {
    String before = "x".repeat(Question.LONGEST - 1);

    assertThat(new Question(before + "🚀🚀").text()).isEqualTo(before);
  }

  @Test
  void anEmojiStays() {
    assertThat(new Question("when was 🚀 Zarya launched?").text())
        .isEqualTo("when was 🚀 Zarya launched?");
  }

  @Test
  void ofSeveralQuestionsTheFirstIsTaken() {
    assertThat(new Question("When was Zarya launched? And who built the Unity module?").text())
        .isEqualTo("When was Zarya launched?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Really? When was Zarya launched?",
        "When was Zarya launched??",
        "When was Zarya launched? Thanks!",
        "When was Zarya launched? Right?"
      })
  void aQuestionAmongExclamationsIsLeftWhole(String typed) {
    assertThat(new Question(typed).text()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "What is the I.S.S.?, What is the ISS?",
    "Did the U.S.A. pay for it, Did the USA pay for it",
    "Is this plan B. or not, Is this plan B. or not"
  })
  void acronymsLoseTheirDots(String typed, String text) {
    assertThat(new Question(typed).text()).isEqualTo(text);
  }

  @Test
  void anAsideBeforeTheQuestionGoes() {
    assertThat(new Question("(asking for my son) how heavy is the station").text())
        .isEqualTo("how heavy is the station");
  }

  @Test
  void aQuestionThatIsWhollyInBracketsStays() {
    assertThat(new Question("(how heavy is the station)").text())
        .isEqualTo("(how heavy is the station)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t", "\u200b\u0000"})
  void blanksAreAnEmptyQuestion(String typed) {
    assertThat(new Question(typed).isEmpty()).isTrue();
  }

  @Test
  void aWordIsNoEmptyQuestion() {
    assertThat(new Question("Zarya").isEmpty()).isFalse();
  }
}
