package org.isshistorian.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/// A corpus folder on disk, in which a test can plant a fault. It keeps every rule except that most
/// days of the calendar have no event; [#withCalendar] mends that.
public final class CorpusFolder {
  private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 1);

  private final Path folder;

  private CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /// Writes `corpus` in this (temporary) folder.
  public static CorpusFolder in(Path parent) {
    var corpus = empty(parent);
    CorpusYaml.FILES.forEach(corpus::write);
    return corpus;
  }

  /// An empty `corpus` in this (temporary) folder.
  public static CorpusFolder empty(Path parent) {
    Path folder = parent.resolve("corpus");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CorpusFolder(folder);
  }

  public Path path() {
    return folder;
  }

  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public CorpusFolder write(String file, String text) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public CorpusFolder append(String file, String text) {
    return write(file, text(file) + text);
  }

  public CorpusFolder delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /// Replaces what stands exactly once in the file; fails otherwise, so that a planted fault is
  /// there.
  public CorpusFolder replace(String file, String old, String replacement) {
    String text = text(file);
    Assertions.assertThat(text.split(Pattern.quote(old), -1))
        .as("'%s' stands once in %s", old, file)
        .hasSize(2);
    return write(file, text.replace(old, replacement));
  }

  /// Adds an event on each day of the calendar.
  public CorpusFolder withCalendar() {
    return write(
        "timeline/2004.yaml",
        FIRST_DAY
            .datesUntil(FIRST_DAY.plusYears(1))
            .map(CorpusFolder::event)
            .collect(Collectors.joining("\n")));
  }

  private static String event(LocalDate day) {
    return """
    - id: %s-log
      about: iss
      aspect: history
      date: %s
      kind: life
      subjects: [iss]
      significance: 1
      text: Nothing but calm was noted in the ship's log of %s.
      source: nasa-iss
    """
        .formatted(day, day, DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(day));
  }
}
