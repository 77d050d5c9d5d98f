package org.isshistorian.store;

/// The database cannot be reached or is busy at present: trying again later may help.
public final class StoreDownException extends StoreException {
  private static final long serialVersionUID = 1L;

  StoreDownException(String message, Throwable cause) {
    super(message, cause);
  }
}
