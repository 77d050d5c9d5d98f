package org.isshistorian.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How much is drilled, and where it is told.
final class Scale {
  private static final Path REPORTS = Path.of("target", "drills");

  private Scale() {}

  static boolean isFull() {
    return System.getProperty("drills") != null;
  }

  static int of(int full, int quick) {
    return isFull() ? full : quick;
  }

  /// Adds a line to a drill's report.
  static void tell(String drill, String line) {
    try {
      Files.createDirectories(REPORTS);
      Files.writeString(
          REPORTS.resolve(drill + (isFull() ? "" : "-quick") + ".md"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
