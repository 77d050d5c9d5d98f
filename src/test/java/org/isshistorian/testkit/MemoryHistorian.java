package org.isshistorian.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isshistorian.answer.Historian;
import org.isshistorian.answer.Retriever;
import org.isshistorian.archive.Archive;
import org.isshistorian.question.AspectReader;
import org.isshistorian.question.NameIndex;
import org.isshistorian.question.QuestionReader;
import org.isshistorian.search.LuceneRetriever;
import org.isshistorian.search.PassageIndex;
import org.isshistorian.search.PassageIndexer;
import org.isshistorian.search.PassageSearcher;

/// The real pipeline over an archive, as `Main` builds it, but with its index in memory.
public record MemoryHistorian(
    Archive archive, QuestionReader reader, Retriever retriever, PassageSearcher searcher) {

  public static MemoryHistorian over(Archive archive) {
    var directory = new ByteBuffersDirectory();
    try {
      new PassageIndexer(archive).write(directory);
      PassageIndex index = PassageIndex.open(directory, archive);
      var reader = new QuestionReader(new NameIndex(archive.names()), new AspectReader(), index);
      return new MemoryHistorian(
          archive,
          reader,
          new LuceneRetriever(index, archive),
          new PassageSearcher(index, archive));
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be written", e);
    }
  }

  public Historian historian() {
    return new Historian(archive, reader, retriever);
  }
}
