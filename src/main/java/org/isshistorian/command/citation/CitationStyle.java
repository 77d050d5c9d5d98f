package org.isshistorian.command.citation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How citations are written.
public enum CitationStyle {
  APA("APA"),
  MLA("MLA"),
  CHICAGO("Chicago"),
  BIBTEX("BibTeX");

  private final String label;

  CitationStyle(String label) {
    this.label = label;
  }

  /// As people write its name.
  public String label() {
    return label;
  }

  /// As it is typed: `apa`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The style of this name, in whatever case.
  public static Optional<CitationStyle> of(String text) {
    String id = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(style -> style.id().equals(id)).findFirst();
  }
}
