package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isshistorian.archive.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AspectReaderTest {
  private static final AspectReader READER = new AspectReader();

  private static Map<Aspect, Double> read(String text) {
    return READER.read(Words.of(text)).weights();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how much does it weigh                          | MASS
          what's the weight of that thing                 | MASS
          when was it launched                            | LAUNCH
          what does the name mean                         | NAME_MEANING
          why is it called that                           | NAME_MEANING
          what did it cost                                | COST
          how expensive was this                          | COST
          how high up is it                               | ALTITUDE
          how fast does it fly                            | SPEED
          how many laps a day                             | ORBITS_PER_DAY
          how long does one orbit take                    | ORBIT_PERIOD
          how big is it                                   | SIZE
          who built it                                    | MAKER
          what company made it                            | MAKER
          who owns it                                     | OWNER
          which countries take part                       | PARTICIPANTS
          do they have beds                               | SLEEP
          can you take a shower                           | HYGIENE
          how do they go to the bathroom                  | TOILET
          what do they eat for breakfast                  | FOOD
          where does their drinking water come from       | WATER
          what do they breathe                            | AIR
          do they wash clothes                            | CLOTHING
          is there a treadmill                            | EXERCISE
          is there wifi                                   | INTERNET
          can i see it with the naked eye                 | VISIBILITY
          why are astronauts weightless                   | GRAVITY
          has anything ever gone wrong                    | INCIDENT
          was there a leak                                | INCIDENT
          how many people can live there                  | CAPACITY
          who was in the first crew                       | CREW
          who is the commander                            | COMMANDER
          what happens when it retires                    | FUTURE
          until when will it fly                          | EXTENSION
          what will replace it                            | SUCCESSOR
          how many tourists have visited                  | VISITORS
          what is it made up of                           | PARTS
          what time zone do they use                      | TIME_ZONE
          is it safe from space junk                      | SAFETY
          what suit do they wear outside                  | SPACESUIT
          """)
  void layWordsTellTheAspect(String text, Aspect aspect) {
    assertThat(read(text)).containsKey(aspect);
  }

  @ParameterizedTest
  @CsvSource({
    "how long does one orbit take, ORBIT_PERIOD, LENGTH",
    "how many people can live there, CAPACITY, COUNT",
    "what does the name mean, NAME_MEANING, DEFINITION",
    "what is the weight of it, MASS, CARGO"
  })
  void theLongerPhraseWeighsMore(String text, Aspect more, Aspect less) {
    Map<Aspect, Double> aspects = read(text);

    assertThat(aspects.get(more)).isGreaterThan(aspects.getOrDefault(less, 0.0));
  }

  @Test
  void theFormsOfAWordAreOne() {
    assertThat(read("it weighs")).isEqualTo(read("it weighed")).containsKey(Aspect.MASS);
  }

  @Test
  void nothingIsReadIntoOtherWords() {
    assertThat(read("zarya unity zvezda")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.isshistorian.testkit.HostileStrings#all")
  void weightsAreWithinOneAndTheBestIsOne(String text) {
    Map<Aspect, Double> aspects = read(text);

    assertThat(aspects.values()).allSatisfy(weight -> assertThat(weight).isBetween(0.01, 1.0));
    if (!aspects.isEmpty()) {
      assertThat(aspects).containsValue(1.0);
    }
  }

  @Test
  void readingAgainGivesTheSame() {
    assertThat(read("how much does it weigh")).isEqualTo(read("how much does it weigh"));
  }
}
