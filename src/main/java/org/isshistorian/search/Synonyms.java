package org.isshistorian.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArrayMap;

/// Words that mean the same here, from `synonyms.txt`: each stands for the first word of its line.
final class Synonyms {
  private static final String TABLE = "synonyms.txt";
  private static final int EXPECTED = 512;

  private final CharArrayMap<char[]> heads = new CharArrayMap<>(EXPECTED, false);

  private Synonyms() {}

  static Synonyms load() {
    var synonyms = new Synonyms();
    try (InputStream in = Synonyms.class.getResourceAsStream(TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(synonyms::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
    return synonyms;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    char[] head = line.substring(0, colon).toCharArray();
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      heads.put(word, head);
    }
  }

  /// What stands for the word in the first `length` characters, or null where it stands for itself.
  char[] head(char[] word, int length) {
    return heads.get(word, 0, length);
  }
}
