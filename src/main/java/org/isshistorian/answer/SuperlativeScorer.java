package org.isshistorian.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Words;

/// Whether the passage has the order words of the question: "first", "longest", or a word that
/// means the same.
final class SuperlativeScorer implements Scorer {
  private static final Map<String, Set<String>> ALIKE =
      Map.of(
          "largest", Set.of("biggest", "largest"),
          "biggest", Set.of("biggest", "largest"),
          "last", Set.of("last", "final", "latest"),
          "final", Set.of("last", "final"),
          "latest", Set.of("latest", "newest", "last"),
          "newest", Set.of("latest", "newest"),
          "earliest", Set.of("earliest", "first"),
          "most", Set.of("most", "record", "longest"));

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    if (profile.superlatives().isEmpty()) {
      return 0;
    }
    Passage passage = candidate.passage();
    List<String> words = Words.folded(passage.text() + " " + String.join(" ", passage.asks()));
    return profile.superlatives().stream()
        .mapToDouble(word -> has(words, word) ? 1 : -1)
        .average()
        .orElse(0);
  }

  private static boolean has(List<String> words, String superlative) {
    Set<String> alike = ALIKE.getOrDefault(superlative, Set.of(superlative));
    return words.stream().anyMatch(alike::contains);
  }
}
