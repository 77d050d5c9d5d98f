package org.isshistorian.corpus.page;

import java.util.Objects;

/// A page as it came.
///
/// @param address where it was found, after redirects; a file's is `file:...`
/// @param form how its text is written
public record RawPage(String address, Form form, String text) {
  public RawPage {
    Objects.requireNonNull(address);
    Objects.requireNonNull(form);
    Objects.requireNonNull(text);
  }

  /// The ways of writing a page that can be read.
  public enum Form {
    HTML,
    MARKDOWN,
    PLAIN
  }
}
