package org.isshistorian.corpus.page;

/// A page cannot be taken. The message says why, and what would be right.
public final class PageException extends Exception {
  private static final long serialVersionUID = 1L;

  public PageException(String message) {
    super(message);
  }
}
