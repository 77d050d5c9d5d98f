package org.isshistorian.corpus;

/// A place in a corpus file, written `corpus/timeline/1998.yaml:41`. Line 0 is the file as a whole.
public record Location(String file, int line) {
  /// The corpus as a whole: for what is missing.
  static final Location NOWHERE = new Location("corpus", 0);

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
