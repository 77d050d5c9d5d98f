package org.isshistorian.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isshistorian.archive.Aspect;

/// Finds which aspects a question asks for, from the phrases of `aspects.txt`. A phrase is read
/// when a question first has its first word.
public final class AspectReader {
  private static final String TABLE = "aspects.txt";

  private final Map<String, List<Row>> rowsByFirstWord = new HashMap<>();
  private final Map<String, List<Entry>> entriesByFirstWord = new ConcurrentHashMap<>();

  private record Row(Aspect aspect, String phrase) {}

  private record Entry(Aspect aspect, Phrase phrase) {
    Entry(Row row) {
      this(row.aspect(), Phrase.of(row.phrase()));
    }
  }

  /// A reader over the table of this package.
  public AspectReader() {
    ResourceLines.of(TABLE).forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Aspect aspect = Aspect.of(line.substring(0, colon)).orElseThrow();
    int start = colon + 2;
    for (int end = line.indexOf(';'); end >= 0; end = line.indexOf(';', start)) {
      add(aspect, line.substring(start, end));
      start = end + 2;
    }
    add(aspect, line.substring(start));
  }

  private void add(Aspect aspect, String phrase) {
    rowsByFirstWord
        .computeIfAbsent(Phrase.firstOf(phrase), _ -> new ArrayList<>())
        .add(new Row(aspect, phrase));
  }

  private List<Entry> entries(String firstWord) {
    List<Row> rows = rowsByFirstWord.get(firstWord);
    return rows == null
        ? List.of()
        : entriesByFirstWord.computeIfAbsent(
            firstWord, _ -> rows.stream().map(Entry::new).toList());
  }

  /// Whether any phrase has this word.
  boolean uses(String word) {
    return rowsByFirstWord.values().stream()
        .flatMap(List::stream)
        .anyMatch(row -> (" " + row.phrase() + " ").contains(" " + word + " "));
  }

  /// Finds the aspects in a question.
  AskedAspects read(List<Word> words) {
    List<String> bases = words.stream().map(word -> WordForms.base(word.folded())).toList();
    Map<Aspect, Phrase> longest = new EnumMap<>(Aspect.class);
    for (int at = 0; at < bases.size(); at++) {
      for (Entry entry : entries(bases.get(at))) {
        if (entry.phrase().matches(bases, at)) {
          longest.merge(entry.aspect(), entry.phrase(), (a, b) -> a.weight() >= b.weight() ? a : b);
        }
      }
    }
    Map<Aspect, Set<String>> asking = new EnumMap<>(Aspect.class);
    longest.forEach((aspect, phrase) -> asking.put(aspect, phrase.wordsIn(words, bases)));
    return new AskedAspects(relative(longest), asking);
  }

  private static Map<Aspect, Double> relative(Map<Aspect, Phrase> longest) {
    int best = longest.values().stream().mapToInt(Phrase::weight).max().orElse(1);
    Map<Aspect, Double> relative = new EnumMap<>(Aspect.class);
    longest.forEach((aspect, phrase) -> relative.put(aspect, (double) phrase.weight() / best));
    return relative;
  }
}
