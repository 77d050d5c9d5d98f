package org.isshistorian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isshistorian.archive.Archive;

/// Indexes archives in memory.
public final class SampleIndex {
  private SampleIndex() {}

  public static PassageIndex of(Archive archive) {
    var directory = new ByteBuffersDirectory();
    try {
      new PassageIndexer(archive).write(directory);
      return PassageIndex.open(directory, archive);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }
}
