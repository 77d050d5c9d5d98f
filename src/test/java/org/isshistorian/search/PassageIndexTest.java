package org.isshistorian.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Records;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {
  private final Archive archive = SampleArchive.archive();

  @ParameterizedTest
  @ValueSource(strings = {"zarya", "fgb", "rocket", "419725", "beds", "sunrise"})
  void wordsOfTextsNamesAndAsksAreKnown(String word) throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.knows(word)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"frobnicate", "kopr", "zary"})
  void otherWordsAreNot(String word) throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.knows(word)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"launching", "cosmonauts", "slept"})
  void anotherFormOfAKnownWordIsKnown(String word) throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.knows(word)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"where", "which", "would", "please", "exactly"})
  void functionWordsAreKnownThoughNoPassageHasThem(String word) throws IOException {
    Archive terse = SampleArchive.with(passage("p").text("Zarya, were, wished.").build());
    try (PassageIndex index = SampleIndex.of(terse)) {
      assertThat(index.knows(word)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lanched, launched",
    "rockte, rocket",
    "kilogramms, kilograms",
    "constuction, construction"
  })
  void aTypingErrorHasItsNearestWord(String typed, String meant) throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.nearest(typed)).contains(meant);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rokt", "blaunched", "xylophone", "zzzzzzzz", "frobnicated"})
  void aShortOrDistantWordHasNone(String typed) throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.nearest(typed)).isEmpty();
    }
  }

  @Test
  void anEmptyIndexHasNoNearestWord() throws IOException {
    try (PassageIndex index = SampleIndex.of(SampleArchive.with())) {
      assertThat(index.nearest("launched")).isEmpty();
    }
  }

  @Test
  void aTermOfFewPassagesTellsMore() throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.rarity("kopra")).isGreaterThan(index.rarity("station"));
      assertThat(index.frequency(Fields.ALL, "kopra")).isEqualTo(1);
    }
  }

  @Test
  void everyPassageHasItsEvidenceInWhateverOrderItIsAskedFor() throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      ScoreDoc[] hits = index.searcher().search(MatchAllDocsQuery.INSTANCE, 100).scoreDocs;
      List<ScoreDoc> backwards = List.of(hits).reversed();

      List<StoredEvidence> evidence = index.evidence(backwards.toArray(ScoreDoc[]::new));

      assertThat(evidence)
          .extracting(StoredEvidence::number)
          .containsExactlyElementsOf(backwards.stream().map(hit -> hit.doc).toList());
      assertThat(evidence.getFirst().asks()).hasSameSizeAs(archive.passages().getLast().asks());
    }
  }

  @Test
  void anIndexOfAnotherCorpusIsRefused() throws IOException {
    var directory = new ByteBuffersDirectory();
    new PassageIndexer(archive).write(directory);
    var other = new Archive("another", archive.names(), archive.passages(), Records.NONE);

    assertThatThrownBy(() -> PassageIndex.open(directory, other))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the index is of corpus 5a3b1e000000cafe, the archive of corpus another; build both"
                + " again");
  }

  @Test
  void aFolderWithoutAnIndexIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> PassageIndex.open(folder, archive)).isInstanceOf(IOException.class);
  }

  @Test
  void anIndexInAFolderIsReplacedByTheNext(@TempDir Path folder) throws IOException {
    Path index = folder.resolve("made/anew");
    new PassageIndexer(archive).write(index);
    Archive next = SampleArchive.with(passage("one").text("Zarya alone is left.").build());
    new PassageIndexer(next).write(index);

    try (PassageIndex opened = PassageIndex.open(index, next)) {
      assertThat(opened.searcher().getIndexReader().numDocs()).isEqualTo(1);
      assertThat(opened.knows("kopra")).isFalse();
    }
  }

  @Test
  void anIndexIsOneSegmentSoThatEvidenceLiesTogether() throws IOException {
    try (PassageIndex index = SampleIndex.of(archive)) {
      assertThat(index.searcher().getIndexReader().leaves()).hasSize(1);
    }
  }

  @Test
  void anEmptyArchiveKnowsNothing() throws IOException {
    try (PassageIndex index = SampleIndex.of(SampleArchive.with())) {
      assertThat(index.knows("zarya")).isFalse();
    }
  }

  @Test
  void aClosedIndexIsNotReadAnyMore() throws IOException {
    PassageIndex index = SampleIndex.of(archive);
    index.close();

    assertThatThrownBy(() -> index.knows("zarya")).isInstanceOf(AlreadyClosedException.class);
  }
}
