package org.isshistorian.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.isshistorian.archive.Passage;

/// The baseline that every claim stands beside: what a plain search would do. Lucene's English
/// analyzer and default similarity over the passages' text alone, the first hit, no threshold.
public final class PlainBm25 implements Closeable {
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<Passage> passages;
  private final DirectoryReader reader;

  /// Indexes the passages in memory.
  ///
  /// @throws IOException never in practice: nothing is read from outside
  public PlainBm25(List<Passage> passages) throws IOException {
    this.passages = passages;
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Passage passage : passages) {
        var document = new Document();
        document.add(new TextField(Fields.TEXT, passage.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    this.reader = DirectoryReader.open(directory);
  }

  /// The first hit for a question, if any word of it occurs.
  public Optional<Passage> first(String question) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(Fields.TEXT, question);
    if (query == null) {
      return Optional.empty();
    }
    try {
      ScoreDoc[] hits = new IndexSearcher(reader).search(query, 1).scoreDocs;
      return hits.length == 0 ? Optional.empty() : Optional.of(passages.get(hits[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
