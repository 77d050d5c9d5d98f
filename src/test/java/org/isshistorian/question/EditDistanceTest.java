package org.isshistorian.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void givingUpEarlyChangesNoDistanceWithinTheLimit(int limit) {
    var chance = new Random(limit);
    for (int i = 0; i < 2_000; i++) {
      String one = word(chance);
      String other = word(chance);
      int whole = EditDistance.between(one, other, 20);
      assertThat(EditDistance.between(one, other, limit)).isEqualTo(Math.min(whole, limit + 1));
    }
  }

  private static String word(Random chance) {
    var word = new StringBuilder();
    for (int i = 0; i < chance.nextInt(7); i++) {
      word.append((char) ('a' + chance.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void noErrorIsWithinANegativeLimit() {
    assertThat(EditDistance.between("zarya", "zarya", -1)).isZero();
  }
}
