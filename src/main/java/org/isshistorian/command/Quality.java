package org.isshistorian.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.isshistorian.chat.Reply;

/// How well the bot answered its own regression questions, as the build holds it to.
record Quality(int questions, int right, int wrong, int toDecline, int declined) {
  private static final String FILE = "expected.properties";

  /// The figures that the build packed with these classes, if it did.
  static Optional<Quality> measured() {
    try (InputStream in = Quality.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return Optional.empty();
      }
      var read = new Properties();
      read.load(in);
      return Optional.of(
          new Quality(
              number(read, "questions"),
              number(read, "answered-right"),
              number(read, "answered-wrong"),
              number(read, "to-decline"),
              number(read, "declined-rightly")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static int number(Properties read, String key) {
    return Integer.parseInt(read.getProperty(key));
  }

  List<Reply.Block> facts() {
    return List.of(
        new Reply.Block.Fact(
            "Answers",
            "of %d regression questions, %s right and %s wrong, the others declined; of %d that the"
                    .formatted(
                        questions, percent(right, questions), percent(wrong, questions), toDecline)
                + " corpus cannot answer, %s declined".formatted(percent(declined, toDecline))));
  }

  private static String percent(int part, int whole) {
    return "%.1f%%".formatted(100.0 * part / whole);
  }
}
