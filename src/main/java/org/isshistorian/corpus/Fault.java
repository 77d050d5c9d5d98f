package org.isshistorian.corpus;

/// Something wrong in the corpus: where it is, what is wrong and what would be right.
public record Fault(Location location, String message) {
  @Override
  public String toString() {
    return location + ": " + message;
  }
}
