package org.isshistorian.evaluation;

import java.util.Locale;

/// What the regression evaluation measures, and which way is better.
enum Measure {
  PASSAGES(Better.NEITHER),
  EVENTS(Better.NEITHER),
  SOURCES(Better.NEITHER),
  QUESTIONS(Better.SAME),
  TO_DECLINE(Better.SAME),
  IN_TOP_FIVE(Better.MORE),
  ANSWERED_RIGHT(Better.MORE),
  ANSWERED_WRONG(Better.FEWER),
  DECLINED_RIGHTLY(Better.MORE),
  HIGHLIGHT_RIGHT(Better.MORE),
  DATE_RIGHT(Better.MORE),
  BM25_RIGHT(Better.NEITHER);

  private final Better better;

  /// `SAME` is what the other measures rest on; `NEITHER` is only told.
  private enum Better {
    MORE,
    FEWER,
    SAME,
    NEITHER
  }

  Measure(Better better) {
    this.better = better;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isWorse(int expected, int actual) {
    return switch (better) {
      case MORE -> actual < expected;
      case FEWER -> actual > expected;
      case SAME -> actual != expected;
      case NEITHER -> false;
    };
  }

  boolean isBetter(int expected, int actual) {
    return switch (better) {
      case MORE -> actual > expected;
      case FEWER -> actual < expected;
      case SAME, NEITHER -> false;
    };
  }
}
