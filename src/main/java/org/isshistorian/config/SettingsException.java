package org.isshistorian.config;

import java.util.List;

/// The settings hold mistakes. The message lists all of them, one a line, each with what would be
/// right.
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
