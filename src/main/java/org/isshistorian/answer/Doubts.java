package org.isshistorian.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;
import org.isshistorian.question.Words;

/// What speaks for and against saying the best passage, as numbers that a calibrated formula
/// weighs.
final class Doubts {
  private static final int MOST = 3;
  private static final double WIDEST = 4;
  private static final int PLAIN = 10;

  /// The scores of the best passage that tell of its fitness too.
  private static final List<String> SCORES =
      List.of("kind", "scope", "names", "aspect", "date", "superlative", "qualifier");

  private Doubts() {}

  /// The evidence by name, for a best candidate and the margin to the next.
  static Map<String, Double> of(QuestionProfile profile, Ranking.Scored best, double margin) {
    Evidence evidence = best.candidate().evidence();
    Set<String> words = new HashSet<>(Words.folded(best.passage().text()));
    best.passage().asks().forEach(ask -> words.addAll(Words.folded(ask)));
    // A long question is sure to have words that no passage has.
    double share = Math.min(1, PLAIN / (double) Math.max(1, profile.words().size()));
    Map<String, Double> doubts = new HashMap<>();
    SCORES.forEach(name -> doubts.put(name, best.parts().getOrDefault(name, 0.0)));
    doubts.putAll(
        Map.ofEntries(
            Map.entry("total", best.total() / 10),
            Map.entry("margin", Math.max(-1, Math.min(WIDEST, margin)) / WIDEST),
            Map.entry("coverage", evidence.coverage()),
            Map.entry("in-text", evidence.inText()),
            Map.entry("ask", evidence.ask().likeness()),
            Map.entry("names-station", profile.namesStation() ? 1.0 : 0.0),
            Map.entry("unknown", share * Math.min(MOST, profile.unknown().size()) / MOST),
            Map.entry("capitals", share * capitals(profile, words)),
            Map.entry("missing-name", missingName(profile, best.passage())),
            Map.entry("sense-text", evidence.sense().text()),
            Map.entry("sense-ask", evidence.sense().ask()),
            Map.entry("sense", evidence.sense().best()),
            Map.entry("named", profile.properMentions().isEmpty() ? 0.0 : 1.0),
            Map.entry("length", Math.min(30, profile.words().size()) / 30.0)));
    return doubts;
  }

  /// The share of the question's capitalized words, apart from the first, that the passage does not
  /// have.
  private static double capitals(QuestionProfile profile, Set<String> words) {
    List<Word> capitals =
        profile.words().stream().skip(1).filter(Word::isCapitalized).distinct().toList();
    long missing = capitals.stream().filter(word -> !words.contains(word.folded())).count();
    return capitals.isEmpty() ? 0 : Math.min(MOST, missing) / (double) MOST;
  }

  /// Whether a name in the question is none of the passage's.
  private static double missingName(QuestionProfile profile, Passage passage) {
    boolean missing =
        profile.properMentions().stream()
            .anyMatch(m -> m.names().stream().noneMatch(n -> passage.subjects().contains(n.id())));
    return missing ? 1 : 0;
  }
}
