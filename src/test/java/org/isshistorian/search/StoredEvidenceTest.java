package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredEvidenceTest {
  private static StoredEvidence stored(int number, PassageTerms terms) {
    Rarity rarity = Rarity.over(List.of(terms));
    BytesRef written = new BytesRef(StoredEvidence.write(number, terms, rarity));
    return StoredEvidence.read(written, new BytesRef(new byte[] {9, 1, 2, 9}, 1, 2));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var ask = new LinkedHashSet<>(List.of("first", "piec"));
    var terms =
        new PassageTerms(
            List.of("zarya", "launch", "zarya"), Set.of("fgb"), List.of(ask, Set.of("zarya")));

    StoredEvidence read = stored(1998, terms);

    assertThat(read.number()).isEqualTo(1998);
    assertThat(read.text()).containsExactly("zarya", "launch", "zarya");
    assertThat(read.names()).containsExactly("fgb");
    assertThat(read.senses()).containsExactly(1, 2);
    assertThat(read.asks()).hasSize(2);
    assertThat(read.asks().getFirst().terms()).containsExactly("first", "piec");
    assertThat(read.asks().getFirst().rarity())
        .isCloseTo(Rarity.over(List.of(terms)).of(ask), within(0.01));
  }

  @Test
  void aPassageWithoutTermsMatchesNothing() {
    StoredEvidence read = stored(0, new PassageTerms(List.of(), Set.of(), List.of(Set.of())));

    assertThat(read.text()).allMatch(String::isEmpty);
    assertThat(read.names()).allMatch(String::isEmpty);
    assertThat(read.asks()).hasSize(1);
    assertThat(read.asks().getFirst().terms()).allMatch(String::isEmpty);
  }

  @Test
  void numbersAreWrittenAlikeInEveryCountry() {
    var terms = new PassageTerms(List.of("zarya"), Set.of(), List.of(Set.of("zarya")));
    Locale before = Locale.getDefault();
    String here = StoredEvidence.write(7, terms, Rarity.over(List.of(terms)));
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(StoredEvidence.write(7, terms, Rarity.over(List.of(terms)))).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}
