package org.isshistorian.corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// A spelling that several names share on purpose: one entry of ambiguous.yaml.
public record Ambiguity(String spelling, List<String> names) {
  public Ambiguity {
    names = List.copyOf(names);
  }

  /// A spelling without case, accents and punctuation: what people type differs in these alone.
  static String fold(String spelling) {
    return Normalizer.normalize(spelling, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
