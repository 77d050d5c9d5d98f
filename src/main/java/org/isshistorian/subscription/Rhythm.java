package org.isshistorian.subscription;

import java.util.Locale;

/// What one post covers: its day, or the seven days that begin with it.
public enum Rhythm {
  DAILY,
  WEEKLY;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
