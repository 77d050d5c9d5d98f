package org.isshistorian.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isshistorian.archive.Aspect;

/// Finds which aspects a question asks for, from the phrases of `aspects.txt`.
public final class AspectReader {
  private static final String TABLE = "aspects.txt";

  private final Map<String, List<Entry>> entriesByFirstWord = new HashMap<>();

  private record Entry(Aspect aspect, Phrase phrase) {}

  /// A reader over the table of this package.
  public AspectReader() {
    table().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
  }

  private static String table() {
    try (InputStream in = AspectReader.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    Aspect aspect = Aspect.of(line.substring(0, colon)).orElseThrow();
    for (String text : line.substring(colon + 1).split(";")) {
      var phrase = Phrase.of(text);
      entriesByFirstWord
          .computeIfAbsent(phrase.first(), _ -> new ArrayList<>())
          .add(new Entry(aspect, phrase));
    }
  }

  /// The aspects with their weights, in (0, 1]: 1 for that of the longest phrase, less for those of shorter ones.
  public Map<Aspect, Double> read(List<Word> words) {
    List<String> bases = words.stream().map(word -> WordForms.base(word.folded())).toList();
    Map<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
    for (int at = 0; at < bases.size(); at++) {
      for (Entry entry : entriesByFirstWord.getOrDefault(bases.get(at), List.of())) {
        if (entry.phrase().matches(bases, at)) {
          weights.merge(entry.aspect(), entry.phrase().weight(), Integer::max);
        }
      }
    }
    return relative(weights);
  }

  private static Map<Aspect, Double> relative(Map<Aspect, Integer> weights) {
    int best = weights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Map<Aspect, Double> relative = new EnumMap<>(Aspect.class);
    weights.forEach((aspect, weight) -> relative.put(aspect, (double) weight / best));
    return relative;
  }
}
