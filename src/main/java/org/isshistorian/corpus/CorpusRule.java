package org.isshistorian.corpus;

import java.util.List;

/// One thing that every corpus keeps to.
interface CorpusRule {
  /// Every rule, in the order in which they are checked.
  List<CorpusRule> ALL =
      List.of(
          new IdRule(),
          new TextRule(),
          new SubjectRule(),
          new DateRule(),
          new PlacementRule(),
          new ValueRule(),
          new CanonicalRule(),
          new CitationRule(),
          new NearDuplicateRule(),
          new AliasRule(),
          new AmbiguityRule(),
          new CalendarRule(),
          new FlightOrderRule(),
          new RecordRule(),
          new StayRule(),
          new CrewRule(),
          new SpacewalkCountRule());

  /// Puts what breaks the rule into the log.
  void check(Corpus corpus, FaultLog faults);
}
