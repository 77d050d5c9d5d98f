package org.isshistorian.search;

import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.isshistorian.question.Words;

/// Lucene's simple syntax over text, names and asks, where nothing that is typed becomes many
/// clauses: a prefix and a word with typing errors stand for the best few terms only.
final class BoundedParser extends SimpleQueryParser {
  static final int MOST_EXPANSIONS = 32;

  private static final int MOST_EDITS = 2;
  private static final int MOST_SLOP = 8;
  private static final int SHORTEST_PREFIX = 2;

  BoundedParser() {
    super(new PassageAnalyzer(), Map.of(Fields.TEXT, 2f, Fields.NAMES, 1f, Fields.ASKS, 1f));
    setDefaultOperator(BooleanClause.Occur.MUST);
  }

  @Override
  protected Query newPrefixQuery(String text) {
    String folded = folded(text);
    return folded.length() < SHORTEST_PREFIX
        ? newDefaultQuery(text)
        : new PrefixQuery(
            new Term(Fields.WORDS, folded),
            new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_EXPANSIONS));
  }

  @Override
  protected Query newFuzzyQuery(String text, int fuzziness) {
    int edits = Math.min(fuzziness, MOST_EDITS);
    return new FuzzyQuery(new Term(Fields.WORDS, folded(text)), edits, 1, MOST_EXPANSIONS, true);
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    return super.newPhraseQuery(text, Math.min(slop, MOST_SLOP));
  }

  /// As the words of passages are kept, unstemmed.
  private static String folded(String text) {
    return String.join("", Words.folded(text));
  }
}
