package org.isshistorian.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.isshistorian.question.Words;

/// Lucene's simple syntax over text, names and asks, where nothing that is typed becomes many
/// clauses: words beyond the first few are left out, and a prefix or a word with typing errors
/// stands for a few terms only. For one parse.
final class BoundedParser extends SimpleQueryParser {
  static final int MOST_EXPANSIONS = 32;

  static final int MOST_WORDS = 16;

  private static final int MOST_EDITS = 2;
  private static final int MOST_OPEN = 4;
  private static final int MOST_SLOP = 8;
  private static final int SHORTEST_PREFIX = 2;

  private int words;
  private int open;

  BoundedParser(Analyzer analyzer) {
    super(analyzer, Map.of(Fields.TEXT, 2f, Fields.NAMES, 1f, Fields.ASKS, 1f));
    setDefaultOperator(BooleanClause.Occur.MUST);
  }

  @Override
  protected Query newDefaultQuery(String text) {
    return isAdmitted() ? super.newDefaultQuery(text) : null;
  }

  @Override
  protected Query newPrefixQuery(String text) {
    if (!isAdmittedOpen()) {
      return null;
    }
    String folded = folded(text);
    return folded.length() < SHORTEST_PREFIX
        ? super.newDefaultQuery(text)
        : new PrefixQuery(
            new Term(Fields.WORDS, folded),
            new MultiTermQuery.TopTermsScoringBooleanQueryRewrite(MOST_EXPANSIONS));
  }

  @Override
  protected Query newFuzzyQuery(String text, int fuzziness) {
    if (!isAdmittedOpen()) {
      return null;
    }
    int edits = Math.min(fuzziness, MOST_EDITS);
    return new FuzzyQuery(new Term(Fields.WORDS, folded(text)), edits, 1, MOST_EXPANSIONS, true);
  }

  @Override
  protected Query newPhraseQuery(String text, int slop) {
    return isAdmitted() ? super.newPhraseQuery(text, Math.min(slop, MOST_SLOP)) : null;
  }

  private boolean isAdmitted() {
    words++;
    return words <= MOST_WORDS;
  }

  /// Of words that stand for others fewer are taken.
  private boolean isAdmittedOpen() {
    open++;
    return isAdmitted() && open <= MOST_OPEN;
  }

  /// As the words of passages are kept, unstemmed.
  private static String folded(String text) {
    return String.join("", Words.folded(text));
  }
}
