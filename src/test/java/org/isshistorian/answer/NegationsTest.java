package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.testkit.SampleQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "which expedition had no spacewalks",
        "who was not aboard on Christmas 2010?",
        "how many spacewalks were made without a shuttle",
        "who never flew with Soyuz"
      })
  void whatDidNotHappenIsNotLookedFor(String question) {
    assertThat(Negations.reason(SampleQuestions.profile(question)))
        .contains(Answer.Reason.NOT_SURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who commanded Expedition 1",
        "why is there no gravity",
        "can you sleep without a bag",
        "how many spacewalks were there"
      })
  void otherQuestionsPass(String question) {
    assertThat(Negations.reason(SampleQuestions.profile(question))).isEmpty();
  }
}
