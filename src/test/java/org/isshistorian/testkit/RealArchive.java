package org.isshistorian.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.isshistorian.archive.Archive;
import org.isshistorian.corpus.CorpusReader;
import org.isshistorian.corpus.FaultLog;

/// The archive of this clone's own corpus, read once for all tests that need it.
public final class RealArchive {
  private static final Archive ARCHIVE = read();

  private RealArchive() {}

  private static Archive read() {
    try {
      return new CorpusReader(Path.of("corpus"), new FaultLog()).read().archive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Archive archive() {
    return ARCHIVE;
  }
}
