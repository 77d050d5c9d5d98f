package org.isshistorian.question;

/// How many typing errors lie between two words: letters left out, put in, replaced, or swapped
/// with their neighbor (Damerau-Levenshtein, optimal string alignment).
public final class EditDistance {
  private EditDistance() {}

  /// The distance, or `limit + 1` where it is greater than the limit.
  public static int between(String a, String b, int limit) {
    if (limit < 0 || Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int leastOfLast = 0;
    for (int i = 1; i <= a.length(); i++) {
      int[] row = row(a, b, i, last, beforeLast);
      int least = least(row);
      if (least > limit && leastOfLast > limit) {
        return limit + 1;
      }
      leastOfLast = least;
      beforeLast = last;
      last = row;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private static int least(int[] row) {
    int least = row[0];
    for (int distance : row) {
      least = Math.min(least, distance);
    }
    return least;
  }

  private static int[] row(String a, String b, int i, int[] last, int[] beforeLast) {
    int[] row = new int[b.length() + 1];
    row[0] = i;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      if (swapped) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
    }
    return row;
  }
}
