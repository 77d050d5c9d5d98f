package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  @Test
  void namesAndPassagesAreFoundByTheirIds() {
    Archive archive = SampleArchive.archive();

    assertThat(archive.name("zarya")).map(Name::canonical).contains("Zarya");
    assertThat(archive.passage("iss-mass")).contains(SampleArchive.passageOf("iss-mass"));
    assertThat(archive.version()).isEqualTo(SampleArchive.VERSION);
  }

  @Test
  void whatIsNotThereIsAnEmptyValue() {
    assertThat(SampleArchive.archive().name("mir")).isEmpty();
    assertThat(SampleArchive.archive().passage("mir-mass")).isEmpty();
  }

  @Test
  void passagesKeepTheOrderInWhichTheIndexNumbersThem() {
    assertThat(SampleArchive.archive().passages()).isEqualTo(SampleArchive.passages());
  }

  @Test
  void aSnapshotDoesNotChangeWithTheListsItWasMadeFrom() {
    List<Name> names = new ArrayList<>(SampleArchive.archive().names());
    List<Passage> passages = new ArrayList<>(SampleArchive.passages());
    var archive = new Archive("1", names, passages, Records.NONE);

    names.clear();
    passages.clear();

    assertThat(archive.passages()).isEqualTo(SampleArchive.passages());
    assertThat(archive.passage(SampleArchive.passages().getLast().id()))
        .contains(SampleArchive.passages().getLast());
    assertThat(archive.name("zarya")).isPresent();
    assertThatThrownBy(() -> archive.passages().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> archive.names().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void recordsAreDecodedWhenTheyAreFirstAskedForAndOnce() {
    var decoded = new AtomicInteger();
    var archive =
        new Archive(
            "1",
            List.of(),
            List.of(),
            List::of,
            () -> {
              decoded.incrementAndGet();
              return Records.NONE;
            });

    assertThat(decoded).hasValue(0);
    assertThat(archive.records()).isSameAs(Records.NONE);
    assertThat(archive.records()).isSameAs(Records.NONE);
    assertThat(decoded).hasValue(1);
  }

  @Test
  void aPassageHasTheDateOfItsEventElseTheAsOfDateOfItsFigure() {
    assertThat(passage("a").date("1998-11-20").build().anyDate())
        .contains(EventDate.parse("1998-11-20"));
    assertThat(passage("b").asOf("2026-10").build().anyDate()).contains(EventDate.parse("2026-10"));
    assertThat(passage("c").build().anyDate()).isEmpty();
  }

  @Test
  void aPassageIsCanonicalWhenItHasAsks() {
    assertThat(passage("a").asks("how big is it").build().isCanonical()).isTrue();
    assertThat(passage("b").build().isCanonical()).isFalse();
  }

  @Test
  void aSignificanceIsOneToFive() {
    assertThat(passage("a").significance(1).build().occasion().significance()).isEqualTo(1);
    assertThatThrownBy(() -> passage("a").significance(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("significance 0 is not 1 to 5");
    assertThatThrownBy(() -> passage("a").significance(6).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("significance 6 is not 1 to 5");
  }

  @Test
  void aNameIsSpelledCanonicallyFirst() {
    var name = new Name("zarya", "Zarya", NameKind.MODULE, List.of("FGB", "Sunrise"));

    assertThat(name.spellings()).containsExactly("Zarya", "FGB", "Sunrise");
  }

  @Test
  void everyNameIsAProperOneExceptATopic() {
    assertThat(NameKind.values())
        .filteredOn(kind -> !kind.isProper())
        .containsExactly(NameKind.TOPIC);
  }
}
