package org.isshistorian.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFileTest {
  private Path file;

  @BeforeEach
  void nameAFile(@TempDir Path temp) {
    file = temp.resolve("archive.bin");
  }

  @Test
  void everythingComesBackAsItWas() throws IOException {
    Archive written = SampleArchive.archive();

    Archive read = roundTrip(written);

    assertThat(read.version()).isEqualTo(written.version());
    assertThat(read.names()).isEqualTo(written.names());
    assertThat(read.passages()).isEqualTo(written.passages());
    assertThat(read.records()).isEqualTo(written.records());
    assertThat(read.timeline().entries()).isEqualTo(written.timeline().entries());
    assertThat(read.passage("iss-mass")).isEqualTo(written.passage("iss-mass"));
  }

  @Test
  void everyKindOfNameSourceAndPassageComesBack() throws IOException {
    List<Name> names =
        Stream.of(NameKind.values())
            .map(kind -> new Name("n-" + kind, "Name", kind, List.of("Ätna", "")))
            .toList();
    Stream<Passage> byAspect =
        Stream.of(Aspect.values()).map(a -> passage("a-" + a).about("iss", a).build());
    Stream<Passage> byKind =
        Stream.of(PassageKind.values()).map(k -> passage("k-" + k).kind(k).build());
    Stream<Passage> bySource =
        Stream.of(SourceKind.values())
            .map(k ->
                new Source(
                    "s" + k, "T", "https://x.org", new Source.Publisher("P", k), Optional.empty()))
            .map(source -> passage("from-" + source.id()).source(source).build());
    List<Passage> passages = Stream.of(byAspect, byKind, bySource).flatMap(all -> all).toList();

    Archive read = roundTrip(new Archive("1", names, passages, Records.NONE));

    assertThat(read.names()).isEqualTo(names);
    assertThat(read.passages()).isEqualTo(passages);
  }

  @Test
  void everythingThatMayBeAbsentComesBackAbsentAndPresent() throws IOException {
    Passage bare = passage("bare").build();
    Passage full =
        passage("full")
            .value("“dawn”")
            .date("2016-02")
            .asOf("1999")
            .significance(1)
            .sombre()
            .source(SampleSources.ENERGIA)
            .more(SampleSources.ZARYA)
            .subjects("zarya", "unity")
            .asks("what is it", "что это")
            .build();

    Archive read = roundTrip(SampleArchive.with(bare, full));

    assertThat(read.passages()).containsExactly(bare, full);
  }

  @Test
  void everyRecordComesBackWithAndWithoutItsEnd() throws IOException {
    LocalDate day = LocalDate.of(1969, 7, 20);
    var flight =
        new Flight(
            "sts-88",
            "space-shuttle",
            true,
            new Flight.Days(day, Optional.of(day.plusDays(1)), Optional.empty(), Optional.of(day)),
            List.of("one", "two"));
    var probe =
        new Flight(
            "progress-1",
            "progress",
            false,
            new Flight.Days(day, Optional.empty(), Optional.of(day), Optional.empty()),
            List.of());
    var spacewalk = new Spacewalk("eva-1", day, Optional.empty(), List.of(), List.of("one"));
    var expedition =
        new Expedition(
            75,
            day,
            Optional.empty(),
            new Expedition.Members(List.of(), List.of("a", "b")),
            List.of());
    var stay =
        new Stay("a", new Stay.Trip("sts-88", day), Optional.empty(), "commander", List.of("one"));
    var records =
        new Records(List.of(flight, probe), List.of(spacewalk), List.of(expedition), List.of(stay));

    assertThat(roundTrip(new Archive("1", List.of(), List.of(), records)).records())
        .isEqualTo(records);
  }

  @Test
  void anEmptyArchiveComesBackEmpty() throws IOException {
    Archive read = roundTrip(new Archive("", List.of(), List.of(), Records.NONE));

    assertThat(read.version()).isEmpty();
    assertThat(read.names()).isEmpty();
    assertThat(read.passages()).isEmpty();
    assertThat(read.records()).isEqualTo(Records.NONE);
  }

  @Test
  void aSourceIsKeptOnceHoweverOftenItIsCited() throws IOException {
    Archive read =
        roundTrip(
            SampleArchive.with(
                passage("a").source(SampleSources.ENERGIA).more(SampleSources.STS_88).build(),
                passage("b").source(SampleSources.STS_88).build()));

    assertThat(read.passages().getLast().citation().source())
        .isSameAs(read.passages().getFirst().citation().more().orElseThrow());
  }

  @Test
  void whatIsReadCannotBeChanged() throws IOException {
    Archive read = roundTrip(SampleArchive.archive());

    assertThatThrownBy(() -> read.passages().removeFirst())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.names().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theSameArchiveIsWrittenTheSame() throws IOException {
    ArchiveFile.write(SampleArchive.archive(), file);
    byte[] once = Files.readAllBytes(file);
    ArchiveFile.write(SampleArchive.archive(), file);

    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void aFileThatDoesNotExistIsAnError() {
    assertThatThrownBy(() -> ArchiveFile.read(file)).isInstanceOf(NoSuchFileException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "iss", "not an archive at all", "\u0000\u0000\u0000\riss-archive-0..."})
  void aFileOfAnotherFormatIsToldSo(String content) throws IOException {
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> ArchiveFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not an archive of format iss-archive-1; build it again");
  }

  @Test
  void aFileThatWasCutOffAnywhereIsToldSo() throws IOException {
    ArchiveFile.write(SampleArchive.archive(), file);
    byte[] whole = Files.readAllBytes(file);

    for (int length = 20; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ArchiveFile.read(file))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(IOException.class)
          .hasMessage(file + " is damaged; build it again");
    }
  }

  @Test
  void aFileWithSomethingBehindItsEndIsToldSo() throws IOException {
    ArchiveFile.write(SampleArchive.archive(), file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));

    assertThatThrownBy(() -> ArchiveFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is damaged; build it again");
  }

  private Archive roundTrip(Archive archive) throws IOException {
    ArchiveFile.write(archive, file);
    return ArchiveFile.read(file);
  }
}
