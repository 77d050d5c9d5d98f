package org.isshistorian.answer;

/// The part of a passage's text that answers: from `start` (included) to `end` (not included).
public record Highlight(int start, int end) {
  public Highlight {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
