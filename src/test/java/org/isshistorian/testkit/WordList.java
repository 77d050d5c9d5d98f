package org.isshistorian.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.question.EditDistance;
import org.isshistorian.question.Vocabulary;
import org.isshistorian.question.Words;

/// A vocabulary in memory. It knows function words too. As an index does, it mends one typing error
/// in words of some length, whose first letter is right.
public record WordList(Set<String> words) implements Vocabulary {
  private static final int SHORTEST_TYPO = 5;
  private static final Set<String> FUNCTION_WORDS =
      Set.of("where", "which", "whose", "there", "these", "those", "would", "could", "should");

  public WordList {
    words = Set.copyOf(words);
  }

  public static WordList of(String... words) {
    return new WordList(Set.of(words));
  }

  /// The words of every text, ask and name.
  public static WordList of(Archive archive) {
    Stream<String> passages =
        archive.passages().stream()
            .flatMap(passage -> Stream.concat(Stream.of(passage.text()), passage.asks().stream()));
    Stream<String> names = archive.names().stream().flatMap(Name::spellings);
    return new WordList(
        Stream.concat(passages, names)
            .flatMap(text -> Words.folded(text).stream())
            .collect(Collectors.toSet()));
  }

  @Override
  public boolean knows(String word) {
    return words.contains(word) || FUNCTION_WORDS.contains(word);
  }

  @Override
  public boolean isSpelledRight(String word) {
    return knows(word);
  }

  @Override
  public Optional<String> nearest(String word) {
    return word.length() < SHORTEST_TYPO
        ? Optional.empty()
        : words.stream()
            .filter(known -> known.charAt(0) == word.charAt(0))
            .filter(known -> EditDistance.between(word, known, 1) == 1)
            .sorted()
            .findFirst();
  }
}
