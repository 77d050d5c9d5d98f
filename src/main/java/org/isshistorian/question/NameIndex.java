package org.isshistorian.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;

/// Every spelling of every name, found in questions: the longest spelling at each place wins. A
/// person is found by surname too, unless that is an ordinary word written small. Spellings are
/// folded when a question first has a word of their letter: a single question is answered without
/// folding them all.
public final class NameIndex {
  private static final int SHORTEST_FUZZY = 5;
  private static final int LONG = 9;
  private static final int SHORTEST_JOINED = 6;
  private static final int MOST_JOINED = 4;
  private static final Set<String> ORDINARY_SURNAMES =
      Set.of(
          "love",
          "ride",
          "walker",
          "young",
          "good",
          "hire",
          "cook",
          "stone",
          "ford",
          "archer",
          "ross",
          "barry",
          "hopkins",
          "wolf",
          "shepherd",
          "white",
          "person",
          "new",
          "lu",
          "kim",
          "hague",
          "cabana",
          "garan",
          "menon",
          "fossum",
          "baker",
          "marsh",
          "burke",
          "foreman",
          "poindexter");

  private final Map<Character, List<Spelling>> spellings = new HashMap<>();
  private final Map<Character, Letter> letters = new ConcurrentHashMap<>();

  private record Spelling(String text, Name name) {}

  public NameIndex(List<Name> names) {
    for (Name name : names) {
      add(name.canonical(), name);
      name.aliases().forEach(alias -> add(alias, name));
      int space = name.canonical().lastIndexOf(' ');
      if (name.kind() == NameKind.PERSON && space > 0) {
        add(name.canonical().substring(space + 1), name);
      }
    }
  }

  private void add(String text, Name name) {
    char letter = Words.letter(text);
    spellings.computeIfAbsent(letter, _ -> new ArrayList<>()).add(new Spelling(text, name));
  }

  /// The names in a question, from left to right.
  public List<Mention> find(List<Word> words, Vocabulary vocabulary) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Mention> mention = exact(words, at);
      if (mention.filter(m -> isNamesake(m, words, vocabulary)).isPresent()) {
        mention = Optional.empty();
      } else if (mention.isEmpty()) {
        mention = fuzzy(words.get(at), at, vocabulary);
      }
      mention.ifPresent(mentions::add);
      at = mention.map(Mention::end).orElse(at + 1);
    }
    return mentions;
  }

  private Letter letter(Word word) {
    return letters.computeIfAbsent(
        Words.letter(word.folded()), l -> new Letter(spellings.getOrDefault(l, List.of())));
  }

  private Optional<Mention> exact(List<Word> words, int at) {
    Letter letter = letter(words.get(at));
    int longest = letter.longestByFirstWord.getOrDefault(words.get(at).folded(), 0);
    for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
      Set<Name> names = letter.bySpelling.get(spelling(words, at, length));
      if (names != null && !isOrdinary(words, at, length)) {
        return Optional.of(new Mention(at, at + length, List.copyOf(names), true));
      }
    }
    return runTogether(words, at, letter);
  }

  /// Whether it is but the surname of somebody else, whose first name stands before it and is
  /// unknown here: the "Clinton" of "Hillary Clinton".
  private static boolean isNamesake(Mention mention, List<Word> words, Vocabulary vocabulary) {
    int at = mention.start();
    if (at == 0 || mention.end() != at + 1) {
      return false;
    }
    Word first = words.get(at - 1);
    return first.isCapitalized()
        && !vocabulary.knows(first.folded())
        && mention.names().stream()
            .allMatch(name -> name.kind() == NameKind.PERSON && !isFirstName(first, name));
  }

  private static boolean isFirstName(Word typed, Name person) {
    return person
        .spellings()
        .map(spelling -> Words.folded(spelling).getFirst())
        .anyMatch(first -> EditDistance.between(typed.folded(), first, 2) <= 2);
  }

  /// A spelling that was written with other gaps: "quest air lock", "space x".
  private static Optional<Mention> runTogether(List<Word> words, int at, Letter letter) {
    var joined = new StringBuilder(words.get(at).folded());
    for (int end = at + 1; end <= Math.min(words.size(), at + MOST_JOINED); end++) {
      Set<Name> names = letter.byJoined.get(joined.toString());
      if (names != null && joined.length() >= SHORTEST_JOINED) {
        return Optional.of(new Mention(at, end, List.copyOf(names), true));
      }
      if (end < words.size()) {
        joined.append(words.get(end).folded());
      }
    }
    return Optional.empty();
  }

  private static String spelling(List<Word> words, int at, int length) {
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

  /// The name with the fewest typing errors between it and a word that nobody knows; the first
  /// letter has to be right.
  private Optional<Mention> fuzzy(Word written, int at, Vocabulary vocabulary) {
    String word = written.folded();
    if (word.length() < SHORTEST_FUZZY || written.isNumber() || vocabulary.knows(word)) {
      return Optional.empty();
    }
    Letter letter = letter(written);
    int allowed = word.length() >= LONG ? 2 : 1;
    String nearest = null;
    int best = allowed + 1;
    for (String candidate : letter.singleWords) {
      int distance = EditDistance.between(word, candidate, best - 1);
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest)
        .map(n -> new Mention(at, at + 1, List.copyOf(letter.bySpelling.get(n)), false));
  }

  /// The folded spellings of one letter.
  private static final class Letter {
    private final Map<String, Set<Name>> bySpelling = new HashMap<>();
    private final Map<String, Set<Name>> byJoined = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();
    private final List<String> singleWords = new ArrayList<>();

    Letter(List<Spelling> spellings) {
      spellings.forEach(this::add);
    }

    private void add(Spelling spelling) {
      List<String> words = Words.folded(spelling.text());
      if (words.isEmpty()) {
        return;
      }
      Set<Name> known =
          bySpelling.computeIfAbsent(String.join(" ", words), _ -> new LinkedHashSet<>());
      if (known.isEmpty() && words.size() == 1 && words.getFirst().length() >= SHORTEST_FUZZY) {
        singleWords.add(words.getFirst());
      }
      known.add(spelling.name());
      byJoined.putIfAbsent(String.join("", words), known);
      longestByFirstWord.merge(words.getFirst(), words.size(), Integer::max);
    }
  }
}
