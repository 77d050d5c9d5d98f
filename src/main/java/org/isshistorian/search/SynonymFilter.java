package org.isshistorian.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts the word that stands for a group of synonyms in the place of each of them.
final class SynonymFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Synonyms synonyms;

  SynonymFilter(TokenStream input, Synonyms synonyms) {
    super(input);
    this.synonyms = synonyms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] head = synonyms.head(term.buffer(), term.length());
    if (head != null) {
      term.copyBuffer(head, 0, head.length);
    }
    return true;
  }
}
