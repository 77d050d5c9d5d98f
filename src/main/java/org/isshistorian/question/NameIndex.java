package org.isshistorian.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;

/// Every spelling of every name, found in questions: the longest spelling at each place wins. A person is found by surname
/// too, unless that is an ordinary word written small.
public final class NameIndex {
  private static final int SHORTEST_FUZZY = 5;
  private static final int LONG = 9;
  private static final Set<String> ORDINARY_SURNAMES =
      Set.of(
          "love", "walker", "young", "good", "hire", "cook", "stone", "ford", "archer", "ross",
          "barry", "hopkins", "wolf", "shepherd", "white", "person", "new", "lu", "kim", "hague",
          "cabana", "garan", "menon", "fossum", "baker", "marsh", "burke", "foreman", "poindexter");

  private final Map<String, Set<Name>> bySpelling = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();
  private final List<String> singleWords = new ArrayList<>();

  public NameIndex(List<Name> names) {
    for (Name name : names) {
      name.spellings().forEach(spelling -> add(spelling, name));
      if (name.kind() == NameKind.PERSON) {
        addSurname(name);
      }
    }
  }

  private void addSurname(Name name) {
    String canonical = name.canonical();
    int space = canonical.lastIndexOf(' ');
    if (space > 0) {
      add(canonical.substring(space + 1), name);
    }
  }

  private void add(String spelling, Name name) {
    List<String> words = Words.folded(spelling);
    if (words.isEmpty()) {
      return;
    }
    Set<Name> known =
        bySpelling.computeIfAbsent(String.join(" ", words), _ -> new LinkedHashSet<>());
    if (known.isEmpty() && words.size() == 1 && words.getFirst().length() >= SHORTEST_FUZZY) {
      singleWords.add(words.getFirst());
    }
    known.add(name);
    longestByFirstWord.merge(words.getFirst(), words.size(), Integer::max);
  }

  /// The names in a question, from left to right.
  public List<Mention> find(List<Word> words, Vocabulary vocabulary) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Mention> mention = exact(words, at);
      if (mention.isEmpty()) {
        mention = fuzzy(words, at, vocabulary);
      }
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  private Optional<Mention> exact(List<Word> words, int at) {
    int longest = longestByFirstWord.getOrDefault(words.get(at).folded(), 0);
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      String spelling = spelling(words, at, length);
      Set<Name> names = bySpelling.get(spelling);
      if (names != null && !isOrdinary(words, at, length)) {
        return Optional.of(new Mention(at, at + length, List.copyOf(names), true));
      }
    }
    return Optional.empty();
  }

  private static String spelling(List<Word> words, int at, int length) {
    if (length == 1) {
      return words.get(at).folded();
    }
    var spelling = new StringBuilder(words.get(at).folded());
    for (int i = 1; i < length; i++) {
      spelling.append(' ').append(words.get(at + i).folded());
    }
    return spelling.toString();
  }

  private static boolean isOrdinary(List<Word> words, int at, int length) {
    Word word = words.get(at);
    return length == 1 && !word.isCapitalized() && ORDINARY_SURNAMES.contains(word.folded());
  }

  private Optional<Mention> fuzzy(List<Word> words, int at, Vocabulary vocabulary) {
    String word = words.get(at).folded();
    if (word.length() < SHORTEST_FUZZY || words.get(at).isNumber() || vocabulary.knows(word)) {
      return Optional.empty();
    }
    int allowed = word.length() >= LONG ? 2 : 1;
    String nearest = null;
    int best = allowed + 1;
    for (String candidate : singleWords) {
      int distance = EditDistance.between(word, candidate, best - 1);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest)
        .map(n -> new Mention(at, at + 1, List.copyOf(bySpelling.get(n)), false));
  }
}
