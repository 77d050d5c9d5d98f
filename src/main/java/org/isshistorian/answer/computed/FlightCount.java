package org.isshistorian.answer.computed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Flight;

/// How many flights to the station, of one vehicle or of a kind, in a period: by the day of launch,
/// or by that of arrival where arrivals are asked for and all of them are on record.
final class FlightCount implements Computation {
  private static final Set<String> FLIGHTS =
      Set.of(
          "flight",
          "flights",
          "launch",
          "launches",
          "launched",
          "trips",
          "flew",
          "fly",
          "flown",
          "went",
          "go",
          "gone",
          "sent",
          "ships",
          "ship",
          "spacecraft",
          "craft",
          "spaceships",
          "vehicles",
          "capsules",
          "freighters",
          "made",
          "make");
  private static final Set<String> MISSIONS = Set.of("mission", "missions");
  private static final Set<String> ARRIVALS =
      Set.of(
          "arrived",
          "arrive",
          "docked",
          "dock",
          "reached",
          "reach",
          "dockings",
          "arrivals",
          "visits",
          "visited",
          "visit");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Asking.COUNT, FLIGHTS, MISSIONS, ARRIVALS, FlightKind.WORDS, Set.of("space", "with"));

  private static final Set<String> LAUNCHES = Set.of("launch", "launches", "launched", "sent");

  private final Ledger ledger;
  private final Arrivals arrivals;

  FlightCount(Ledger ledger, Arrivals arrivals) {
    this.ledger = ledger;
    this.arrivals = arrivals;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean named = !wording.vehicles().isEmpty() || wording.hasAny(FlightKind.WORDS);
    boolean flights =
        wording.hasAny(FLIGHTS) || wording.hasAny(ARRIVALS) || (named && wording.hasAny(MISSIONS));
    boolean meant = named || wording.namesStation();
    if (!Asking.isCount(wording)
        || !flights
        || !meant
        || !wording.isAccountedFor(UNDERSTOOD)
        || !wording.namesOnly(Slot.VEHICLE)) {
      return Optional.empty();
    }
    boolean launches = wording.hasAny(LAUNCHES);
    return FlightKind.of(wording, ledger)
        .flatMap(kind ->
            Period.of(wording, ledger.covered())
                .flatMap(period ->
                    wording.hasAny(ARRIVALS) && !period.isAll()
                        ? arrivals(kind, period)
                        : launches(kind, period, launches)));
  }

  /// The flights launched in a period; those that reached the station, unless launches are asked
  /// for.
  private Optional<Answer.Computed> launches(FlightKind kind, Period period, boolean all) {
    List<Flight> ever = ledger.flights().stream().filter(kind.test()).toList();
    List<Flight> flights =
        ever.stream().filter(flight -> period.holds(flight.days().launch())).toList();
    List<Flight> missed = flights.stream().filter(arrivals::missed).toList();
    if (flights.isEmpty()) {
      return none(kind, ever, period);
    }
    Ledger.Passages passages = ledger.passages();
    missed.forEach(passages::of);
    flights.forEach(passages::of);
    String launched =
        "%s launched to the station%s"
            .formatted(Sentences.count(flights.size(), kind.one(), kind.many()), period.behind());
    String reached = Sentences.highlighted(Sentences.number(flights.size() - missed.size()));
    String statement;
    if (missed.isEmpty()) {
      statement =
          "%s %s launched to the station%s."
              .formatted(
                  Sentences.highlighted(Sentences.number(flights.size())),
                  flights.size() == 1 ? kind.one() + " was" : kind.many() + " were",
                  period.behind());
    } else if (all) {
      statement =
          "%s %s launched to the station%s; %s never reached it."
              .formatted(
                  Sentences.highlighted(Sentences.number(flights.size())),
                  flights.size() == 1 ? kind.one() + " was" : kind.many() + " were",
                  period.behind(),
                  names(missed));
    } else {
      statement =
          "%s of the %s reached it; %s did not.".formatted(reached, launched, names(missed));
    }
    return Sentences.answer(statement, basis(flights.size(), ever.size(), kind), passages.list());
  }

  private String names(List<Flight> flights) {
    return ledger.written(flights.stream().map(Flight::id).toList());
  }

  /// The flights that arrived in a period; none where the day of any that may have is not on
  /// record.
  private Optional<Answer.Computed> arrivals(FlightKind kind, Period period) {
    List<Flight> all = ledger.flights().stream().filter(kind.test()).toList();
    List<Flight> flights =
        all.stream().filter(f -> f.days().arrival().filter(period::holds).isPresent()).toList();
    if (flights.isEmpty() || all.stream().anyMatch(flight -> isUnclear(flight, period))) {
      return Optional.empty();
    }
    Ledger.Passages passages = ledger.passages();
    flights.forEach(passages::of);
    return Sentences.answer(
        "%s %s arrived at the station%s."
            .formatted(
                Sentences.highlighted(Sentences.number(flights.size())),
                flights.size() == 1 ? kind.one() : kind.many(),
                period.behind()),
        basis(flights.size(), all.size(), kind).replace("launch", "arrival"),
        passages.list());
  }

  /// Whether the records leave open if a flight arrived in a period.
  private boolean isUnclear(Flight flight, Period period) {
    return flight.days().arrival().isEmpty()
        && !arrivals.missed(flight)
        && !flight.days().launch().isAfter(period.last())
        && flight.days().end().filter(end -> end.isBefore(period.first())).isEmpty();
  }

  private Optional<Answer.Computed> none(FlightKind kind, List<Flight> all, Period period) {
    Ledger.Passages passages = ledger.passages();
    Nearest<Flight> nearest = Nearest.of(all, flight -> flight.days().launch(), period);
    nearest.list().forEach(passages::of);
    String others =
        nearest.both()
            ? "the launches before and after were on"
            : "the %s one was launched on"
                .formatted(nearest.before().isPresent() ? "last" : "first");
    return Sentences.answer(
        "%s %s was launched to the station%s; %s %s."
            .formatted(
                Sentences.highlighted("No"),
                kind.one(),
                period.behind(),
                others,
                nearest.written()),
        basis(0, all.size(), kind),
        passages.list());
  }

  private static String basis(int counted, int all, FlightKind kind) {
    return ("Counted %d of the %d flight records of %s, by the UTC day of launch; modules that flew"
            + " by themselves are not among them.")
        .formatted(counted, all, kind.many().replace(",", ""));
  }
}
