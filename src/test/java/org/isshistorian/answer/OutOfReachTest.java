package org.isshistorian.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.SampleQuestions.profile;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutOfReachTest {
  private static Optional<Answer.Reason> reason(String question) {
    return OutOfReach.reason(profile(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where is it right now",
        "who is aboard Today?",
        "will it pass this evening",
        "is there a live feed",
        "where can I watch live"
      })
  void whatHappensAtThisMomentIsLive(String question) {
    assertThat(reason(question)).contains(Answer.Reason.LIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Do you like Zarya?", "was it a waste of money", "Who will be the next one"})
  void opinionsAndPredictionsAreNoHistory(String question) {
    assertThat(reason(question)).contains(Answer.Reason.OPINION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "when was Zarya launched", "who knows", "how many live there"})
  void historyIsWithinReach(String question) {
    assertThat(reason(question)).isEmpty();
  }
}
