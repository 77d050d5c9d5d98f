package org.isshistorian.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Words;

/// Whether the passage tells of the whole where the question asks for the whole: the longest flight
/// "of an American" or "by a woman" is no answer to "the longest flight". Only a question for a
/// superlative asks for a whole.
final class QualifierScorer implements Scorer {
  private static final List<Set<String>> QUALIFIERS =
      List.of(
          Set.of("woman", "women", "female", "girl", "lady", "she", "her"),
          Set.of("american", "americans", "america", "us", "usa", "nasa"),
          Set.of("russian", "russians", "russia", "cosmonaut", "soviet"),
          Set.of("european", "europe", "esa"),
          Set.of("canadian", "canada"),
          Set.of("japanese", "japan"),
          Set.of("italian", "italy"),
          Set.of("german", "germany"),
          Set.of("british", "britain", "uk", "briton"),
          Set.of("french", "france"),
          Set.of("arab", "african", "asian", "black", "hispanic"),
          Set.of("private", "commercial", "company", "companies"),
          Set.of("tourist", "tourists"));

  @Override
  public double score(QuestionProfile profile, RankedPassage candidate) {
    if (profile.superlatives().isEmpty()) {
      return 0;
    }
    Set<String> passage = new HashSet<>(Words.folded(candidate.passage().text()));
    long narrower =
        QUALIFIERS.stream()
            .filter(words -> words.stream().anyMatch(passage::contains))
            .filter(words -> profile.words().stream().noneMatch(w -> words.contains(w.folded())))
            .count();
    return -Math.min(2, narrower) / 2.0;
  }
}
