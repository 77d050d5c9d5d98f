package org.isshistorian.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.question.Words;

/// The names of an archive, found by what is typed of them. Made when it is first asked.
final class NameLookup implements CommandSpec.Completions {
  private static final int MOST = 25;

  private final Archive archive;
  private volatile Index index;

  /// A spelling of a name, folded.
  private record Spelling(SpelledName written, Name name) {}

  /// The spellings, and of how many passages each name is the subject.
  private record Index(List<Spelling> spellings, Map<String, Integer> weights) {}

  NameLookup(Archive archive) {
    this.archive = archive;
  }

  private Index index() {
    Index made = index;
    if (made == null) {
      made = new Index(spellings(), weights());
      index = made;
    }
    return made;
  }

  private List<Spelling> spellings() {
    List<Spelling> spellings = new ArrayList<>();
    for (Name name : archive.names()) {
      name.spellings()
          .map(Words::folded)
          .filter(words -> !words.isEmpty())
          .distinct()
          .forEach(words -> spellings.add(new Spelling(new SpelledName(words), name)));
    }
    return spellings;
  }

  private Map<String, Integer> weights() {
    Map<String, Integer> weights = new HashMap<>();
    for (Passage passage : archive.passages()) {
      weights.merge(passage.topic().about(), passage.occasion().significance(), Integer::sum);
    }
    return weights;
  }

  /// The canonical names that may be meant, best first: those that are spelled so, those that begin
  /// so, those of which a later word begins so, those that differ by a typing error.
  @Override
  public List<String> of(String typed) {
    return ranked(typed, SpelledName.LOOSEST).map(Name::canonical).distinct().limit(MOST).toList();
  }

  /// The name that is spelled so, whatever its case, or that differs by a typing error. A number
  /// alone is an expedition's.
  Optional<Name> find(String typed) {
    String text = typed.strip();
    if (text.matches("\\d{1,3}")) {
      return archive.name("expedition-" + Integer.parseInt(text));
    }
    return archive.name(text).or(() -> ranked(text, SpelledName.ALIKE).findFirst());
  }

  private Stream<Name> ranked(String typed, Set<SpelledName.Likeness> accepted) {
    List<String> words = Words.folded(typed);
    Map<Name, SpelledName.Likeness> found = new HashMap<>();
    for (Spelling spelling : index().spellings()) {
      spelling
          .written()
          .likeness(words)
          .filter(accepted::contains)
          .ifPresent(l -> found.merge(spelling.name(), l, (a, b) -> a.compareTo(b) < 0 ? a : b));
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Name, SpelledName.Likeness>comparingByValue()
                .thenComparing(e -> weight(e.getKey()), Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().canonical()))
        .map(Map.Entry::getKey);
  }

  /// Of two names that are equally alike, things with a name of their own and those that more is
  /// known of come first.
  private int weight(Name name) {
    int told = index().weights().getOrDefault(name.id(), 0);
    return name.kind() == NameKind.TOPIC ? told : 2 * told + 1;
  }

  /// Every name of these ids, as it is written.
  String written(List<String> ids) {
    return ids.stream()
        .map(id -> archive.name(id).map(Name::canonical).orElse(id))
        .collect(Collectors.joining(", "));
  }
}
