package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "zarya, zarya, 0",
    "zarya, zrya, 1",
    "zarya, zaarya, 1",
    "zarya, zarxa, 1",
    "zarya, zayra, 1",
    "zvezda, zvzeda, 1",
    "unity, unify, 1",
    "krikalev, krikalyov, 2",
    "destiny, density, 3",
    "'', abc, 3",
    "'', '', 0"
  })
  void itCountsTypingErrorsBothWays(String one, String other, int errors) {
    assertThat(EditDistance.between(one, other, 5)).isEqualTo(errors);
    assertThat(EditDistance.between(other, one, 5)).isEqualTo(errors);
  }

  @Test
  void whatIsBeyondTheLimitIsOneMoreThanIt() {
    assertThat(EditDistance.between("zarya", "unity", 2)).isEqualTo(3);
    assertThat(EditDistance.between("a", "abcdefgh", 2)).isEqualTo(3);
  }

  @Test
  void noErrorIsWithinANegativeLimit() {
    assertThat(EditDistance.between("zarya", "zarya", -1)).isZero();
  }
}
