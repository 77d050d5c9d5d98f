package org.isshistorian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.search.PassageIndexer;
import org.isshistorian.testkit.SampleArchive;

/// A clone in which the sample archive is built: what `mvn package` leaves, in a folder of the
/// test's.
final class SampleHome {
  private SampleHome() {}

  /// Builds it.
  ///
  /// @return the home that [Main] reads from
  static Path in(Path clone) throws IOException {
    Archive archive = SampleArchive.archive();
    Path home = Files.createDirectories(clone.resolve("target").resolve("iss"));
    new PassageIndexer(archive).write(home.resolve("index"));
    ArchiveFile.write(archive, home.resolve("archive.bin"));
    return home;
  }
}
