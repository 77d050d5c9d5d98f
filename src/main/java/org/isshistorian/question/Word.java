package org.isshistorian.question;

/// One word of a text: as it was written, and folded (lower case, no accents, number words as
/// digits).
public record Word(String written, String folded) {
  /// Whether it was written with a capital.
  public boolean isCapitalized() {
    return Character.isUpperCase(written.codePointAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(folded.charAt(0));
  }
}
