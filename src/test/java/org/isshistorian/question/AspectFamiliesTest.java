package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.isshistorian.archive.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AspectFamiliesTest {
  @ParameterizedTest
  @CsvSource({
    "END, EXTENSION",
    "END, FUTURE",
    "CREW, COMMANDER",
    "NAMING, NAME_MEANING",
    "SIZE, MASS"
  })
  void whatPeopleDoNotKeepApartIsRelated(Aspect one, Aspect other) {
    assertThat(AspectFamilies.related(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"MASS, COST", "LAUNCH, SLEEP", "FOOD, WATER", "NOISE, END"})
  void whatPeopleKeepApartIsNot(Aspect one, Aspect other) {
    assertThat(AspectFamilies.related(one, other)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Aspect.class)
  void beingRelatedGoesBothWays(Aspect one) {
    for (Aspect other : Aspect.values()) {
      assertThat(AspectFamilies.related(one, other)).isEqualTo(AspectFamilies.related(other, one));
    }
  }

  @Test
  void familiesAreNotJoinedByAMemberTheyShare() {
    assertThat(AspectFamilies.related(Aspect.LANDING, Aspect.END)).isTrue();
    assertThat(AspectFamilies.related(Aspect.END, Aspect.LIFETIME)).isTrue();
    assertThat(AspectFamilies.related(Aspect.LANDING, Aspect.LIFETIME)).isFalse();
  }
}
