package org.isshistorian.store;

/// Something could not be kept or found. The message is one line for whoever runs the bot: what is
/// wrong and what to do; no secret stands in it.
public sealed class StoreException extends RuntimeException permits StoreDownException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
