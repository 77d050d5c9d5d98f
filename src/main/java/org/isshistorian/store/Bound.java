package org.isshistorian.store;

/// How long a text may be that is kept. Both databases are held to it, and to having no NUL, which
/// one of them cannot keep.
record Bound(String what, int most) {
  /// The text, if it is within its bound.
  ///
  /// @throws IllegalArgumentException if not; the text itself is not told, it may be a secret
  String check(String text) {
    if (text.length() > most) {
      throw new IllegalArgumentException(
          "%s has %d characters; at most %d are kept".formatted(what, text.length(), most));
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("%s holds a NUL".formatted(what));
    }
    return text;
  }
}
