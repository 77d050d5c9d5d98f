package org.isshistorian.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isshistorian.archive.Passage;

/// No two passages say nearly the same: they share less than nine tenths of their three-word
/// shingles (Jaccard).
final class NearDuplicateRule implements CorpusRule {
  private static final int SHINGLE = 3;
  private static final double TOO_ALIKE = 0.9;

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    List<Passage> passages = corpus.archive().passages();
    List<Set<String>> shingles = passages.stream().map(p -> shingles(p.text())).toList();
    Map<String, List<Integer>> holders = new HashMap<>();
    for (int i = 0; i < passages.size(); i++) {
      int twin = twin(shingles, i, holders);
      if (twin >= 0) {
        faults.add(
            corpus.place("passage", passages.get(i).id()),
            "text says nearly the same as '%s'; keep one".formatted(passages.get(twin).id()));
      }
      for (String shingle : shingles.get(i)) {
        holders.computeIfAbsent(shingle, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  /// An earlier passage that is too much like this one, or -1.
  private static int twin(
      List<Set<String>> shingles, int number, Map<String, List<Integer>> holders) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String shingle : shingles.get(number)) {
      holders.getOrDefault(shingle, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    int size = shingles.get(number).size();
    for (var entry : shared.entrySet()) {
      int union = size + shingles.get(entry.getKey()).size() - entry.getValue();
      if (entry.getValue() >= TOO_ALIKE * union) {
        return entry.getKey();
      }
    }
    return -1;
  }

  private static Set<String> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }
}
