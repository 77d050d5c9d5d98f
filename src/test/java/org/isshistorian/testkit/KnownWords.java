package org.isshistorian.testkit;

import java.util.Optional;
import java.util.Set;
import org.isshistorian.question.EditDistance;
import org.isshistorian.question.Vocabulary;

/// A vocabulary of a few words.
public record KnownWords(Set<String> words) implements Vocabulary {
  private static final int TYPO = 1;
  private static final int SHORTEST = 5;

  public KnownWords(String... words) {
    this(Set.of(words));
  }

  @Override
  public boolean knows(String word) {
    return words.contains(word);
  }

  @Override
  public Optional<String> nearest(String word) {
    return words.stream()
        .sorted()
        .filter(_ -> word.length() >= SHORTEST)
        .filter(known -> EditDistance.between(word, known, TYPO) <= TYPO)
        .findFirst();
  }
}
