package org.isshistorian.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Words;

/// Writes the index of an archive: one document a passage, one segment, the archive's version with
/// it.
public final class PassageIndexer {
  static final String VERSION = "archive-version";

  private final Archive archive;
  private final PassageAnalyzer analyzer = new PassageAnalyzer();

  public PassageIndexer(Archive archive) {
    this.archive = archive;
  }

  /// Replaces whatever index the folder holds; makes the folder where there is none.
  ///
  /// @throws IOException if it cannot be written
  public void write(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(Files.createDirectories(folder))) {
      write(directory);
    }
  }

  /// Replaces whatever index the directory holds.
  ///
  /// @throws IOException if it cannot be written
  public void write(Directory directory) throws IOException {
    var config =
        new IndexWriterConfig(analyzer)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setMergeScheduler(new SerialMergeScheduler())
            .setUseCompoundFile(true);
    List<PassageTerms> terms =
        archive.passages().stream()
            .map(passage -> PassageTerms.of(passage, spellings(passage), analyzer))
            .toList();
    Rarity rarity = Rarity.over(terms);
    WordVectors.write(directory);
    try (var writer = new IndexWriter(directory, config);
        WordVectors vectors = WordVectors.open(directory)) {
      for (int number = 0; number < terms.size(); number++) {
        Document document = document(number, terms.get(number), rarity);
        document.add(senses(archive.passages().get(number), vectors));
        writer.addDocument(document);
      }
      writer.setLiveCommitData(Map.of(VERSION, archive.version()).entrySet());
      writer.forceMerge(1);
    }
  }

  private Document document(int number, PassageTerms terms, Rarity rarity) {
    Passage passage = archive.passages().get(number);
    List<String> names = spellings(passage);
    String about = passage.topic().about();
    String topic = about + " " + passage.topic().aspect().id();
    var document = new Document();
    document.add(new StringField(Fields.ABOUT, about, Field.Store.NO));
    document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO));
    document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
    names.forEach(name -> document.add(new TextField(Fields.NAMES, name, Field.Store.NO)));
    passage.asks().forEach(ask -> document.add(new TextField(Fields.ASKS, ask, Field.Store.NO)));
    terms.all().forEach(t -> document.add(new StringField(Fields.ALL, t, Field.Store.NO)));
    words(passage, names)
        .forEach(word -> document.add(new StringField(Fields.WORDS, word, Field.Store.NO)));
    document.add(
        new BinaryDocValuesField(
            Fields.EVIDENCE, new BytesRef(StoredEvidence.write(number, terms, rarity))));
    return document;
  }

  private static Field senses(Passage passage, WordVectors vectors) throws IOException {
    int size = vectors.dimensions();
    byte[] packed = new byte[(1 + passage.asks().size()) * size];
    Sense.of(Words.folded(passage.text()), vectors).pack(packed, 0);
    for (int i = 0; i < passage.asks().size(); i++) {
      Sense.of(Words.folded(passage.asks().get(i)), vectors).pack(packed, (i + 1) * size);
    }
    return new BinaryDocValuesField(Fields.SENSES, new BytesRef(packed));
  }

  private static Set<String> words(Passage passage, List<String> names) {
    return Stream.of(Stream.of(passage.text()), passage.asks().stream(), names.stream())
        .flatMap(texts -> texts)
        .flatMap(text -> Words.folded(text).stream())
        .collect(Collectors.toSet());
  }

  /// Every spelling of the passage's subjects: the aliases are its synonyms at index time.
  private List<String> spellings(Passage passage) {
    return Stream.concat(Stream.of(passage.topic().about()), passage.subjects().stream())
        .distinct()
        .flatMap(id -> archive.name(id).stream())
        .flatMap(Name::spellings)
        .toList();
  }
}
