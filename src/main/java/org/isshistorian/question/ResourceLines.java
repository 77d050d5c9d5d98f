package org.isshistorian.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The tables of this package: text files beside its classes.
final class ResourceLines {
  private ResourceLines() {}

  /// The lines that are no comments.
  static Stream<String> of(String table) {
    try (InputStream in = ResourceLines.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
