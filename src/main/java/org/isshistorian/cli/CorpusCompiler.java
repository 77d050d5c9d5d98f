package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.ArchiveFile;
import org.isshistorian.corpus.FaultLog;
import org.isshistorian.corpus.OwnCorpus;

/// Makes archive and index of an archive and of the user's own pages beside it.
record CorpusCompiler(Services.Build build) {

  /// Compiles into a folder. Nothing is written where one of the pages is wrong.
  ///
  /// @return whether all was well; else the faults were told
  boolean compile(Archive project, Path output, Terminal terminal) throws IOException {
    var faults = new FaultLog();
    Archive archive = new OwnCorpus(build.ownPages()).addTo(project, faults);
    if (!CorpusCheckCli.tell(faults.faults(), terminal)) {
      return false;
    }
    Files.createDirectories(output);
    build.index(archive, output.resolve("index"));
    ArchiveFile.write(archive, output.resolve("archive.bin"));
    return true;
  }
}
