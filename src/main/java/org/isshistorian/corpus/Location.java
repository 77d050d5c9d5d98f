package org.isshistorian.corpus;

/// A place in a corpus file, written `corpus/timeline/1998.yaml:41`.
public record Location(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
