package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.SampleQuestions.profile;

import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetKindsTest {
  private final TargetKinds targets = new TargetKinds(SampleArchive.archive());

  @ParameterizedTest
  @CsvSource({
    "which shuttle was lost, VEHICLE",
    "which shuttles were lost, VEHICLE",
    "what rocket launched Zarya, ROCKET",
    "which modules were first, MODULE",
    "what company built it, COMPANY",
    "who was it, PERSON",
    "who built it, COMPANY",
    "where was it, PLACE",
    "where is it attached, MODULE"
  })
  void aQuestionTellsWhichKindsOfNamesItWants(String question, NameKind kind) {
    assertThat(targets.of(profile(question))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "what is it", "when did it go", "how many modules has it", "Zarya"})
  void otherQuestionsWantNoName(String question) {
    assertThat(targets.of(profile(question))).isEmpty();
  }

  @Test
  void whatTheQuestionNamesItselfIsNoAnswer() {
    var profile = profile("who went out with Jerry Ross");

    assertThat(
            targets.answers(
                profile, SampleArchive.passageOf("1998-12-07-eva-001"), targets.of(profile)))
        .extracting(Name::id)
        .containsExactly("james-newman");
  }
}
