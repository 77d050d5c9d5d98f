package org.isshistorian.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.EditDistance;
import org.isshistorian.question.Vocabulary;

/// An index that is open for reading, mapped into memory.
public final class PassageIndex implements Vocabulary, Closeable {
  private static final int SHORTEST_TYPO = 5;
  private static final int LONG = 9;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordVectors vectors;
  private final PassageAnalyzer analyzer = new PassageAnalyzer();

  private PassageIndex(DirectoryReader reader, WordVectors vectors) {
    this.reader = reader;
    this.vectors = vectors;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
  }

  /// Opens the index in a folder.
  ///
  /// @throws IOException if there is none, or if it was built from another archive than this one
  public static PassageIndex open(Path folder, Archive archive) throws IOException {
    return open(new MMapDirectory(folder), archive);
  }

  /// Opens the index in a directory, which is closed with it.
  ///
  /// @throws IOException if there is none, or if it was built from another archive than this one
  public static PassageIndex open(Directory directory, Archive archive) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    String version = reader.getIndexCommit().getUserData().get(PassageIndexer.VERSION);
    if (!archive.version().equals(version)) {
      reader.close();
      throw new IOException(
          "the index is of corpus %s, the archive of corpus %s; build both again"
              .formatted(version, archive.version()));
    }
    return new PassageIndex(reader, WordVectors.open(directory));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// What some folded words are about together.
  ///
  /// @throws IOException if the index cannot be read
  Sense sense(List<String> words) throws IOException {
    return Sense.of(words, vectors);
  }

  @Override
  public boolean knows(String word) {
    if (frequency(Fields.WORDS, word) > 0) {
      return true;
    }
    List<String> terms = analyzer.terms(word);
    return terms.isEmpty() || terms.stream().anyMatch(term -> frequency(Fields.ALL, term) > 0);
  }

  @Override
  public boolean isSpelledRight(String word) {
    try {
      return vectors.has(word);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  @Override
  public Optional<String> nearest(String word) {
    if (word.length() < SHORTEST_TYPO) {
      return Optional.empty();
    }
    try {
      Terms words = MultiTerms.getTerms(reader, Fields.WORDS);
      return words == null ? Optional.empty() : nearest(word, words.iterator());
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  private static Optional<String> nearest(String word, TermsEnum words) throws IOException {
    String letter = word.substring(0, 1);
    int best = (word.length() >= LONG ? 2 : 1) + 1;
    String nearest = null;
    boolean more = words.seekCeil(new BytesRef(letter)) != TermsEnum.SeekStatus.END;
    var start = new BytesRef(letter);
    while (more && StringHelper.startsWith(words.term(), start)) {
      if (isAsLong(word, words.term(), best - 1)) {
        String known = words.term().utf8ToString();
        int distance = EditDistance.between(word, known, best - 1);
        if (distance < best) {
          best = distance;
          nearest = known;
        }
      }
      more = words.next() != null;
    }
    return Optional.ofNullable(nearest);
  }

  /// Spares most words their decoding, which costs more than all the rest of it.
  private static boolean isAsLong(String word, BytesRef known, int limit) {
    int length = word.codePointCount(0, word.length());
    return Math.abs(UnicodeUtil.codePointCount(known) - length) <= limit;
  }

  /// In how many passages the term stands.
  int frequency(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /// How much a term tells, over text, names and asks together.
  double rarity(String term) {
    return Rarity.of(frequency(Fields.ALL, term), reader.numDocs());
  }

  /// The evidence of these documents, in their order.
  ///
  /// @throws IOException if the index cannot be read
  List<StoredEvidence> evidence(ScoreDoc... hits) throws IOException {
    LeafReader only = reader.leaves().getFirst().reader();
    BinaryDocValues values = only.getBinaryDocValues(Fields.EVIDENCE);
    BinaryDocValues senses = only.getBinaryDocValues(Fields.SENSES);
    int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray();
    Map<Integer, StoredEvidence> evidence = new HashMap<>();
    for (int document : documents) {
      values.advanceExact(document);
      senses.advanceExact(document);
      evidence.put(document, StoredEvidence.read(values.binaryValue(), senses.binaryValue()));
    }
    return Arrays.stream(hits).map(hit -> evidence.get(hit.doc)).toList();
  }

  @Override
  public void close() throws IOException {
    Directory directory = reader.directory();
    reader.close();
    vectors.close();
    directory.close();
  }
}
