package org.isshistorian.cli;

/// A command was called wrongly. The message says what would be right.
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
