package org.isshistorian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;

/// Finds passages by words and the operators of Lucene's simple syntax, which takes any text. The
/// text is cut, and so are its words, before they reach the parser.
public final class PassageSearcher {
  static final int LONGEST = 200;
  static final int MOST_WORDS = 16;

  private final PassageIndex index;
  private final Archive archive;
  private final BoundedParser parser = new BoundedParser();

  public PassageSearcher(PassageIndex index, Archive archive) {
    this.index = index;
    this.archive = archive;
  }

  /// The best passages for these words, best first, at most `limit`.
  public List<Passage> find(String words, int limit) {
    Query query = parser.parse(bounded(words));
    try {
      TopDocs hits = index.searcher().search(query, limit);
      List<StoredEvidence> evidence = index.evidence(hits.scoreDocs);
      return IntStream.range(0, evidence.size())
          .mapToObj(i -> archive.passages().get(evidence.get(i).number()))
          .toList();
    } catch (IndexSearcher.TooManyClauses _) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  static String bounded(String typed) {
    int end = Math.min(typed.length(), LONGEST);
    if (end < typed.length() && Character.isHighSurrogate(typed.charAt(end - 1))) {
      end--;
    }
    String[] words = typed.substring(0, end).strip().split("\\s+", -1);
    return String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, MOST_WORDS)));
  }
}
