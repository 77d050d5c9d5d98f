package org.isshistorian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The one analysis chain, for passages and questions alike: English, accents folded, numbers and
/// dates normalized, words of laypeople and of the field brought together, question words and the
/// station's own name out of the way.
final class PassageAnalyzer extends Analyzer {
  /// Question words, function words, and "iss", which every question and no answer is about.
  private static final CharArraySet STOP_WORDS =
      new CharArraySet(
          Stream.of(
                  "a an and are as at be been being but by can could did do does for from get got",
                  "had has have he her his how i if in into is it its me my no not of on or our"
                      + " she",
                  "should so some such than that the their them then there these they this those"
                      + " to",
                  "us was we were what when where which who whom whose why will with would you"
                      + " your",
                  "about many much tell please iss intl overall approximate approximately exactly"
                      + " actually",
                  "currently usually typically normally roughly really ever just also still already"
                      + " yet",
                  "kind type sort give find know me thing things or and")
              .flatMap(line -> Stream.of(line.split(" ")))
              .toList(),
          false);

  private final Synonyms synonyms = Synonyms.load();

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream stream = new EnglishPossessiveFilter(tokenizer);
    stream = new LowerCaseFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    stream = new SpellingFilter(stream);
    stream = new StopFilter(stream, STOP_WORDS);
    stream = new SynonymFilter(stream, synonyms);
    stream = new PorterStemFilter(stream);
    return new TokenStreamComponents(tokenizer, stream);
  }

  /// The terms of a text, in order, repeated as often as they occur.
  List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }
}
