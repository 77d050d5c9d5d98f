package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RarityTest {
  private static final Rarity RARITY =
      Rarity.over(
          List.of(
              new PassageTerms(List.of("dock", "zarya", "dock"), Set.of("fgb"), List.of()),
              new PassageTerms(List.of("dock", "unity"), Set.of(), List.of(Set.of("node"))),
              new PassageTerms(List.of("dock"), Set.of(), List.of())));

  @Test
  void theFewerPassagesHaveATermTheMoreItTells() {
    assertThat(RARITY.of(List.of("zarya"))).isGreaterThan(RARITY.of(List.of("dock")));
    assertThat(RARITY.of(List.of("unheard"))).isGreaterThan(RARITY.of(List.of("zarya")));
  }

  @Test
  void aTermThatEveryPassageHasStillTellsSomething() {
    assertThat(RARITY.of(List.of("dock"))).isPositive();
  }

  @Test
  void textNamesAndAsksCountAlike() {
    assertThat(RARITY.of(List.of("zarya")))
        .isEqualTo(RARITY.of(List.of("fgb")))
        .isEqualTo(RARITY.of(List.of("node")));
  }

  @Test
  void theRarityOfSeveralTermsIsTheirSum() {
    assertThat(RARITY.of(List.of("zarya", "unity"))).isEqualTo(2 * RARITY.of(List.of("zarya")));
    assertThat(RARITY.of(List.of())).isZero();
  }
}
