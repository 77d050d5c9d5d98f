package org.isshistorian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;

/// Finds passages by words and the operators of Lucene's simple syntax, which takes any text. The
/// text is cut before it reaches the parser, which leaves out what is too much.
public final class PassageSearcher {
  static final int LONGEST = 200;

  private final PassageIndex index;
  private final Archive archive;
  private final PassageAnalyzer analyzer = new PassageAnalyzer();

  public PassageSearcher(PassageIndex index, Archive archive) {
    this.index = index;
    this.archive = archive;
  }

  /// The best passages for these words, best first, at most `limit`.
  public List<Passage> find(String words, int limit) {
    Query query = new BoundedParser(analyzer).parse(bounded(words));
    try {
      TopDocs hits = index.searcher().search(query, limit);
      List<StoredEvidence> evidence = index.evidence(hits.scoreDocs);
      return IntStream.range(0, evidence.size())
          .mapToObj(i -> archive.passages().get(evidence.get(i).number()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  static String bounded(String typed) {
    int end = Math.min(typed.length(), LONGEST);
    if (end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1))) {
      end--;
    }
    return typed.substring(0, end);
  }
}
