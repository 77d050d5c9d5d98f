package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Records;
import org.isshistorian.question.QuestionProfile;

/// Works out what can be counted, placed or reckoned over the dated records. A question without one
/// of a few words is let through at once, and no record is read for it.
public final class Computer {
  private static final Set<String> SIGNS =
      Set.of(
          "many",
          "much",
          "number",
          "often",
          "count",
          "who",
          "which",
          "happened",
          "happen",
          "events",
          "timeline",
          "occurred",
          "place",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "last",
          "latest",
          "final",
          "earliest",
          "longest",
          "shortest",
          "most",
          "between",
          "before",
          "after",
          "old",
          "age",
          "long",
          "history",
          "list",
          "happening",
          "event",
          "newest",
          "recent",
          "earlier",
          "later");

  private final Archive archive;
  private final Ledger ledger;

  public Computer(Archive archive) {
    this(archive, archive::records);
  }

  Computer(Archive archive, Supplier<Records> records) {
    this.archive = archive;
    this.ledger = new Ledger(archive, records);
  }

  /// The figure that a question asks for, if it is one that the records hold.
  public Optional<Answer.Computed> answer(QuestionProfile profile, Optional<LocalDate> today) {
    boolean sign = profile.words().stream().anyMatch(word -> SIGNS.contains(word.folded()));
    if (!sign || !profile.findings().elsewhere().isEmpty()) {
      return Optional.empty();
    }
    var wording = new Wording(profile, today);
    return computations(today)
        .map(computation -> computation.of(wording))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Computation> computations(Optional<LocalDate> today) {
    var milestones = new Milestones(archive, ledger);
    return List.of(
        new SpacewalkCount(ledger),
        new FlightCount(ledger, new Arrivals(archive)),
        new PeopleCount(ledger),
        new WhoWasAboard(ledger),
        new WhoCommanded(ledger),
        new MostByYear(ledger),
        new MostByPeople(ledger),
        new WhichSpacewalk(ledger),
        new WhichFlight(ledger),
        new WhichExpedition(ledger),
        new TimeBetween(milestones),
        new Age(milestones, today),
        new Happenings(archive))
        .stream();
  }
}
