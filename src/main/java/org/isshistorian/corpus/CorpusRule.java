package org.isshistorian.corpus;

import java.util.List;

/// One thing that every corpus keeps to.
interface CorpusRule {
  /// Every rule, in the order in which they are checked.
  List<CorpusRule> ALL =
      List.of(
          new TextRule(),
          new DateRule(),
          new ValueRule(),
          new CanonicalRule(),
          new CitationRule(),
          new NearDuplicateRule(),
          new AliasRule(),
          new RecordRule());

  /// Puts what breaks the rule into the log.
  void check(Corpus corpus, FaultLog faults);
}
