package org.isshistorian.chat;

/// A platform refuses the bot for good: a wrong token, say. The message is one line for whoever
/// runs the bot, with what would be right, and holds no secret.
public final class PlatformRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  public PlatformRefusedException(String message) {
    super(message);
  }
}
