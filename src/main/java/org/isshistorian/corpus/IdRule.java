package org.isshistorian.corpus;

import java.util.regex.Pattern;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;

/// Ids are short and plain: a button's command line carries them.
final class IdRule implements CorpusRule {
  private static final int LONGEST = 60;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    corpus.sources().stream().map(Source::id).forEach(id -> check("source", id, corpus, faults));
    var archive = corpus.archive();
    archive.names().stream().map(Name::id).forEach(id -> check("name", id, corpus, faults));
    archive.passages().stream()
        .map(Passage::id)
        .forEach(id -> check("passage", id, corpus, faults));
  }

  private static void check(String kind, String id, Corpus corpus, FaultLog faults) {
    if (!ID.matcher(id).matches() || id.length() > LONGEST) {
      faults.add(
          corpus.place(kind, id),
          "id '%s' is not lower-case words joined by hyphens, %d characters at the most"
              .formatted(id, LONGEST));
    }
  }
}
