package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.SampleQuestions.profile;

import java.time.LocalDate;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {
  @Test
  void aProfileHoldsKindAspectNameDateAndOrderWords() {
    QuestionProfile profile = profile("When was Zarya, the first module, launched in 1998?");

    assertThat(profile.kind()).isEqualTo(AnswerKind.WHEN);
    assertThat(profile.aspects()).containsKey(Aspect.LAUNCH);
    assertThat(profile.mentions())
        .flatExtracting(Mention::names)
        .extracting(Name::id)
        .contains("zarya");
    assertThat(profile.dates()).hasSize(1);
    assertThat(profile.dates().getFirst().first()).isEqualTo(LocalDate.of(1998, 1, 1));
    assertThat(profile.superlatives()).containsExactly("first");
  }

  @Test
  void whatIsCountedIsTheTarget() {
    assertThat(profile("how many space shuttles docked").target())
        .containsExactly("space", "shuttles", "docked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zarya", "STS-88", "International Space Station", "zarya?"})
  void aBareNameAsksWhatItIs(String text) {
    QuestionProfile profile = profile(text);

    assertThat(profile.isBareName()).isTrue();
    assertThat(profile.aspects()).containsOnlyKeys(Aspect.DEFINITION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zarya mass", "when", "Zarya Unity", ""})
  void anythingMoreOrLessIsNoBareName(String text) {
    assertThat(profile(text).isBareName()).isFalse();
  }

  @Test
  void theLengthOfANameTearsNoPhraseApart() {
    assertThat(profile("how long will the International Space Station last").aspects())
        .isEqualTo(profile("how long will the ISS last").aspects());
  }

  @Test
  void aNameGivesNoAspect() {
    assertThat(profile("who flew on Space Shuttle Columbia").aspects())
        .isEqualTo(profile("who flew on Space Shuttle Endeavour").aspects());
  }

  @Test
  void theStationIsToldFromOtherNames() {
    QuestionProfile profile = profile("how was Zarya joined to the space station");

    assertThat(profile.namesStation()).isTrue();
    assertThat(profile.properMentions())
        .flatExtracting(Mention::names)
        .extracting(Name::id)
        .containsExactly("zarya");
    assertThat(profile("when was Zarya launched").namesStation()).isFalse();
  }

  @Test
  void aTopicIsNoProperMention() {
    QuestionProfile profile = profile("how do they go about sleeping");

    assertThat(profile.mentions()).hasSize(1);
    assertThat(profile.properMentions()).isEmpty();
  }

  @Test
  void wordsThatTheCorpusDoesNotHaveAreUnknown() {
    assertThat(profile("when was Zarya frobnicated at 3").unknown())
        .extracting(Word::folded)
        .containsExactly("frobnicated");
  }

  @Test
  void aNameThatIsMistypedIsNotUnknown() {
    QuestionProfile profile = profile("when was Zaryaa launched");

    assertThat(profile.unknown()).isEmpty();
    assertThat(profile.mentions()).singleElement().matches(mention -> mention.means("zarya"));
  }

  @Test
  void aTypingErrorInAWordIsMended() {
    QuestionProfile profile = profile("when was the first crwe on a Rocket launchhed");

    assertThat(profile.text()).isEqualTo("when was the first crwe on a rocket launched");
    assertThat(profile.words()).extracting(Word::written).contains("launchhed", "Rocket");
  }

  @Test
  void noNameOrNumberIsMended() {
    assertThat(profile("Soyuz TM-32 in 19998").text()).isEqualTo("soyuz tm 32 in 19998");
  }

  @Test
  void theTextWithoutTheStationKeepsTheOtherNames() {
    assertThat(profile("was Zarya joined to the International Space Station").textWithoutStation())
        .isEqualTo("was zarya joined to the");
    assertThat(profile("the ISS").textWithoutStation()).isEqualTo("the");
  }

  @Test
  void otherWorldsAreFound() {
    assertThat(profile("when did Skylab fall").findings().elsewhere()).containsExactly("skylab");
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void anyStringHasAProfile(String typed) {
    QuestionProfile profile = profile(typed);

    assertThat(profile.question().text().length()).isLessThanOrEqualTo(Question.LONGEST);
    assertThat(profile.mentions())
        .allSatisfy(m -> assertThat(m.end()).isLessThanOrEqualTo(profile.words().size()));
  }
}
