package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AspectTest {
  @ParameterizedTest
  @EnumSource(Aspect.class)
  void everyAspectIsFoundByItsIdAndWrittenPlainly(Aspect aspect) {
    assertThat(Aspect.of(aspect.id())).contains(aspect);
    assertThat(aspect.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void wordsAreJoinedByHyphens() {
    assertThat(Aspect.ORBITS_PER_DAY.id()).isEqualTo("orbits-per-day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ORBIT_PERIOD", "Launch", "orbit period", "weight"})
  void whatTheCorpusDoesNotWriteIsNoAspect(String id) {
    assertThat(Aspect.of(id)).isEmpty();
  }
}
