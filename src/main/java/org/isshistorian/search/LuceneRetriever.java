package org.isshistorian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.isshistorian.answer.RankedPassage;
import org.isshistorian.answer.Retriever;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.Mention;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.question.Words;

/// Retrieves by BM25 over text, asks and names, and by the subject and aspect that were recognized.
/// What was typed never reaches a query parser.
public final class LuceneRetriever implements Retriever {
  private static final int MOST_TERMS = 40;

  /// Together with the clauses for terms, fewer than Lucene takes.
  private static final int MOST_TOPICS = 200;

  private static final float TEXT_WEIGHT = 1.0f;
  private static final float ASKS_WEIGHT = 1.2f;
  private static final float NAMES_WEIGHT = 0.6f;
  private static final float ABOUT_SCORE = 3.0f;
  private static final float TOPIC_SCORE = 6.0f;

  /// What a question for a time asks with, and no answer says.
  private static final Set<String> TIME_WORDS = Set.of("year", "date", "dai", "month", "time");

  private final PassageIndex index;
  private final Archive archive;
  private final PassageAnalyzer analyzer = new PassageAnalyzer();

  public LuceneRetriever(PassageIndex index, Archive archive) {
    this.index = index;
    this.archive = archive;
  }

  @Override
  public List<RankedPassage> retrieve(QuestionProfile profile, int limit) {
    Set<String> terms = terms(profile);
    try {
      Sense sense = index.sense(meant(profile));
      var weighing = new QuestionTerms(terms, target(profile), sense, index);
      return search(profile, query(profile, terms), weighing, limit);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }

  /// The words of a question with the names that were meant in the place of those mistyped.
  private static List<String> meant(QuestionProfile profile) {
    List<String> meant = new ArrayList<>();
    profile.words().forEach(word -> meant.add(word.folded()));
    for (Mention mention : profile.mentions()) {
      if (!mention.exact()) {
        meant.addAll(Words.folded(mention.names().getFirst().canonical()));
      }
    }
    return meant;
  }

  private List<String> target(QuestionProfile profile) {
    return analyzer.terms(String.join(" ", profile.target()));
  }

  private Set<String> terms(QuestionProfile profile) {
    Set<String> terms = new LinkedHashSet<>();
    analyzer.terms(profile.textWithoutStation()).stream().limit(MOST_TERMS).forEach(terms::add);
    if (terms.isEmpty()) {
      analyzer.terms(profile.text()).stream().limit(MOST_TERMS).forEach(terms::add);
    }
    if (profile.kind() == AnswerKind.WHEN) {
      terms.removeAll(TIME_WORDS);
    }
    for (Mention mention : profile.mentions()) {
      if (!mention.exact()) {
        String meant = mention.names().getFirst().canonical();
        terms.addAll(analyzer.terms(meant));
      }
    }
    return terms;
  }

  private static Query query(QuestionProfile profile, Set<String> terms) {
    var query = new BooleanQuery.Builder();
    for (String term : terms) {
      add(query, Fields.TEXT, term, TEXT_WEIGHT);
      add(query, Fields.ASKS, term, ASKS_WEIGHT);
      add(query, Fields.NAMES, term, NAMES_WEIGHT);
    }
    List<String> named =
        profile.mentions().stream()
            .flatMap(mention -> mention.names().stream())
            .map(Name::id)
            .distinct()
            .limit(MOST_TERMS)
            .toList();
    named.forEach(about -> addConstant(query, Fields.ABOUT, about, ABOUT_SCORE));
    Stream<String> station =
        profile.properMentions().isEmpty() ? Stream.of(QuestionReader.STATION) : Stream.empty();
    Stream.concat(station, named.stream())
        .distinct()
        .flatMap(
            about -> profile.aspects().keySet().stream().map(aspect -> about + " " + aspect.id()))
        .limit(MOST_TOPICS)
        .forEach(topic -> addConstant(query, Fields.TOPIC, topic, TOPIC_SCORE));
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, String field, String term, float weight) {
    Query one = new TermQuery(new Term(field, term));
    query.add(new BoostQuery(one, weight), BooleanClause.Occur.SHOULD);
  }

  private static void addConstant(
      BooleanQuery.Builder query, String field, String term, float score) {
    Query one = new ConstantScoreQuery(new TermQuery(new Term(field, term)));
    query.add(new BoostQuery(one, score), BooleanClause.Occur.SHOULD);
  }

  private List<RankedPassage> search(
      QuestionProfile profile, Query query, QuestionTerms terms, int limit) throws IOException {
    ScoreDoc[] hits = index.searcher().search(query, limit).scoreDocs;
    if (hits.length == 0) {
      return List.of();
    }
    Map<Aspect, Set<String>> asking = asking(profile);
    List<StoredEvidence> stored = index.evidence(hits);
    List<RankedPassage> ranked = new ArrayList<>(hits.length);
    for (int i = 0; i < hits.length; i++) {
      Passage passage = archive.passages().get(stored.get(i).number());
      Set<String> answered = asking.getOrDefault(passage.topic().aspect(), Set.of());
      float relative = hits[i].score / hits[0].score;
      ranked.add(new RankedPassage(passage, terms.evidence(relative, stored.get(i), answered)));
    }
    return ranked;
  }

  /// For the aspects that are asked for most plainly, the terms that ask for them, apart from what
  /// is to be counted or named.
  private Map<Aspect, Set<String>> asking(QuestionProfile profile) {
    Map<Aspect, Set<String>> asking = new EnumMap<>(Aspect.class);
    profile
        .asked()
        .words()
        .forEach((aspect, words) -> {
          if (profile.aspects().get(aspect) == 1.0) {
            asking.put(aspect, new HashSet<>(analyzer.terms(String.join(" ", words))));
          }
        });
    return asking;
  }
}
