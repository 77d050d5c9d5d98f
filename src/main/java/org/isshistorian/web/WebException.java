package org.isshistorian.web;

/// The server cannot listen. The message is one line and tells what to set.
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WebException(String message) {
    super(message);
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
