package org.isshistorian.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Words;

/// Writes the index of an archive: one document a passage, one segment, the archive's version with it.
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
    try (var writer = new IndexWriter(directory, config)) {
      List<Passage> passages = archive.passages();
      for (int number = 0; number < passages.size(); number++) {
        writer.addDocument(document(number, passages.get(number)));
      }
      writer.setLiveCommitData(Map.of(VERSION, archive.version()).entrySet());
      writer.forceMerge(1);
    }
  }

  private Document document(int number, Passage passage) {
    List<String> names = spellings(passage);
    String about = passage.topic().about();
    var document = new Document();
    document.add(new StoredField(Fields.NUMBER, number));
    document.add(new StringField(Fields.ABOUT, about, Field.Store.NO));
    document.add(
        new StringField(
            Fields.TOPIC, about + " " + passage.topic().aspect().id(), Field.Store.NO));
    document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
    names.forEach(name -> document.add(new TextField(Fields.NAMES, name, Field.Store.NO)));
    passage.asks().forEach(ask -> document.add(new TextField(Fields.ASKS, ask, Field.Store.NO)));
    addTerms(document, passage, names);
    words(passage, names).forEach(w -> document.add(new StringField(Fields.WORDS, w, Field.Store.NO)));
    return document;
  }

  private void addTerms(Document document, Passage passage, List<String> names) {
    List<String> textTerms = analyzer.terms(passage.text());
    Set<String> nameTerms = new HashSet<>();
    names.forEach(name -> nameTerms.addAll(analyzer.terms(name)));
    document.add(new StoredField(Fields.TEXT_TERMS, String.join(" ", textTerms)));
    document.add(new StoredField(Fields.NAME_TERMS, String.join(" ", nameTerms)));
    Set<String> all = new HashSet<>(textTerms);
    all.addAll(nameTerms);
    for (String ask : passage.asks()) {
      List<String> terms = analyzer.terms(ask).stream().distinct().toList();
      document.add(new StoredField(Fields.ASK_TERMS, String.join(" ", terms)));
      all.addAll(terms);
    }
    all.forEach(term -> document.add(new StringField(Fields.ALL, term, Field.Store.NO)));
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
