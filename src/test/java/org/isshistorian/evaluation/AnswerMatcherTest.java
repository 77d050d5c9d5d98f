package org.isshistorian.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.PassageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMatcherTest {
  /// A hundred passages, in which "station" is common and nothing else that the tests ask for.
  private static final AnswerMatcher MATCHER = new AnswerMatcher(passages());

  private static List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String text = i < 2 ? "The station flies with NASA." : "Number " + i + " is another.";
      passages.add(PassageBuilder.passage("p" + i).text(text).build());
    }
    return passages;
  }

  private static List<List<String>> any(String... gold) {
    return List.of(List.of(gold));
  }

  /// Whether a sentence that highlights nothing and has no date is right.
  private static boolean inSentence(String gold, String sentence) {
    return MATCHER.isRight(any(gold), sentence, "", Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # folding: case, punctuation, accents, possessives
          sunrise                 | It means "Sunrise".
          Khrunichev              | Built in KHRUNICHEV's factory.
          Andre Kuipers           | André Kuipers flew twice.
          STS-88                  | Mission STS88 took Unity up.
          Soyuz TM31              | They came aboard Soyuz TM-31.
          # thousands commas and number words
          419725 kilograms        | A mass of 419,725 kilograms.
          919,964 pounds          | It weighs 919964 pounds.
          six bedrooms            | It has 6 bedrooms.
          15 nations              | Fifteen nations take part.
          # units
          419,725 kg              | A mass of 419,725 kilograms.
          109 meters              | It is 109 metres long.
          109 m                   | It is 109 metres long.
          400 km                  | About 400 kilometers up.
          357 feet                | It is 357 ft long.
          90 mins                 | Once every 90 minutes.
          420 tons                | Some 420 tonnes of it.
          17,500 mph              | It does 17,500 miles per hour.
          28,000 km/h             | It does 28,000 kilometers per hour.
          US laboratory           | Built for the United States laboratory.
          U.S. module             | The first U.S. module.
          # the order of dates
          20 November 1998        | Launched on November 20, 1998.
          November 20, 1998       | Launched on 20 November 1998.
          November 1998           | It was in November 1998.
          # filler words
          about 90 minutes        | It takes 90 minutes.
          the Quest airlock       | Through Quest airlock they went.
          nearly 90 minutes       | It takes just over 90 minutes.
          """)
  void textsThatSayTheSameMatch(String gold, String sentence) {
    assertThat(inSentence(gold, sentence)).as("%s in: %s", gold, sentence).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit                    | The community met.
          STS-8                   | Mission STS-88 took it up.
          1998                    | A mass of 19,980 kilograms.
          December 20, 1998       | Launched on November 20, 1998.
          November 2, 1998        | Launched on November 20, 1998.
          Jerry Newman            | Jerry Ross and Jim Newman.
          Newman Ross             | Jerry Ross and Jim Newman.
          90 hours                | It takes 90 minutes.
          17,500 km/h             | It does 17,500 miles per hour.
          400 meters              | About 400 kilometers up.
          of the                  | Nothing but fillers of the kind.
          """)
  void textsThatSaySomethingElseDoNot(String gold, String sentence) {
    assertThat(inSentence(gold, sentence)).as("%s in: %s", gold, sentence).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"station, the station", "NASA, NASA", "7, 7 people", "EU, EU"})
  void aCommonOrShortWordHasToLieInTheHighlight(String gold, String highlight) {
    String sentence = "NASA says that 7 people of the EU flew to the station.";
    assertThat(MATCHER.isRight(any(gold), sentence, "people", Optional.empty())).isFalse();
    assertThat(MATCHER.isRight(any(gold), sentence, highlight, Optional.empty())).isTrue();
  }

  @Test
  void aRareWordMayLieAnywhereInTheSentence() {
    String sentence = "Zvezda joined the station.";
    assertThat(MATCHER.isRight(any("Zvezda"), sentence, "the station", Optional.empty())).isTrue();
  }

  @Test
  void severalCommonWordsInARowMayLieAnywhereInTheSentence() {
    assertThat(inSentence("the station flies", "Thus the station flies on.")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"November 20 1998, true", "1998, true", "20 November, true", "1999, false"})
  void thePassagesDateCountsToo(String gold, boolean right) {
    Optional<EventDate> date = Optional.of(EventDate.parse("1998-11-20"));
    assertThat(MATCHER.isRight(any(gold), "Zarya went up.", "up", date)).isEqualTo(right);
  }

  @Test
  void oneOfSeveralAcceptedTextsIsEnough() {
    assertThat(MATCHER.isRight(any("dawn", "sunrise"), "It means sunrise.", "", Optional.empty()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'Jerry Ross and James Newman', true",
    "'Jerry Ross and Jim Newman', true",
    "'Jerry Ross alone', false",
    "'James Newman alone', false"
  })
  void ofSeveralGroupsEachNeedsOne(String sentence, boolean right) {
    List<List<String>> gold = List.of(List.of("Ross"), List.of("James Newman", "Jim Newman"));
    assertThat(MATCHER.isRight(gold, sentence, "", Optional.empty())).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"'on November 20, 1998', true", "'1998', false", "'', false"})
  void theHighlightIsHeldAgainstTheSameTexts(String highlight, boolean right) {
    assertThat(MATCHER.isInHighlight(any("20 November 1998"), highlight)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"1998-11-20, true", "1998-11-21, false", "1998-11, false", ", false"})
  void aQuestionForADateIsHeldAgainstThePassagesDate(String date, boolean right) {
    Optional<EventDate> said = Optional.ofNullable(date).map(EventDate::parse);
    assertThat(MATCHER.isDateRight(any("November 20, 1998"), said)).contains(right);
  }

  @ParameterizedTest
  @CsvSource({"Zarya", "419725 kilograms", "the end of 1998 in a long account"})
  void aQuestionForAnythingElseHasNoDateToHoldAgainst(String gold) {
    assertThat(MATCHER.isDateRight(any(gold), Optional.of(EventDate.parse("1998")))).isEmpty();
  }

  @Test
  void tokensAreFoldedWithoutFillers() {
    assertThat(AnswerMatcher.tokens("About 1,000 Kilograms on November 20, 1998, for the U.S."))
        .isEqualTo(Arrays.asList("1000", "kg", "20", "november", "1998", "for", "us"));
  }
}
