package org.isshistorian.answer.computed;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Flight;
import org.isshistorian.question.AnswerKind;

/// The first, last, longest or shortest flight of a vehicle or kind to the station, by the days of
/// launch and end.
final class WhichFlight implements Computation {
  private static final Set<String> FLIGHTS =
      Set.of("flight", "mission", "launch", "launched", "visit", "trip", "ship", "spacecraft");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Order.WORDS, Asking.LEADS, FLIGHTS, FlightKind.WORDS, Set.of("visited", "fly", "flew"));

  private final Ledger ledger;

  WhichFlight(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean named = !wording.vehicles().isEmpty() || wording.hasAny(FlightKind.WORDS);
    boolean meant = wording.namesStation() || !wording.dates().isEmpty();
    if (!named
        || !meant
        || !wording.hasAny(FLIGHTS)
        || !wording.isAccountedFor(UNDERSTOOD)
        || !wording.namesOnly(Slot.VEHICLE)) {
      return Optional.empty();
    }
    Optional<Order> order = Order.of(wording);
    if (order.isEmpty()) {
      return Optional.empty();
    }
    return FlightKind.of(wording, ledger)
        .flatMap(kind ->
            Period.of(wording, ledger.covered())
                .flatMap(period -> answer(wording, kind, order.get(), period)));
  }

  private Optional<Answer.Computed> answer(
      Wording wording, FlightKind kind, Order order, Period period) {
    List<Flight> among =
        ledger.flights().stream()
            .filter(kind.test())
            .filter(flight -> period.holds(flight.days().launch()))
            .filter(flight -> !order.isByLength() || flight.days().end().isPresent())
            .toList();
    List<Flight> picked =
        order.isByLength()
            ? order.pickClear(among, WhichFlight::days)
            : order.pick(among, flight -> flight.days().launch());
    if (picked.isEmpty() || (order.isByLength() && order.place() == 0)) {
      return Optional.empty();
    }
    Ledger.Passages passages = ledger.passages();
    picked.forEach(passages::of);
    return Sentences.answer(
        statement(wording, kind, order, period, picked),
        order.isByLength()
            ? Optional.empty()
            : Optional.of(new EventDate.Day(picked.getFirst().days().launch())),
        "Picked from %d flight records of %s%s."
            .formatted(
                among.size(),
                kind.many().replace(",", ""),
                order.isByLength()
                    ? ", by the UTC days of launch and landing, so by a day more or less"
                    : ", by the UTC day of launch"),
        passages.list());
  }

  private String statement(
      Wording wording, FlightKind kind, Order order, Period period, List<Flight> picked) {
    String names = ledger.written(picked.stream().map(Flight::id).toList());
    String date = Period.day(picked.getFirst().days().launch());
    boolean when = wording.kind() == AnswerKind.WHEN;
    boolean length = wording.kind() == AnswerKind.HOW_LONG && order.isByLength();
    String said = when || length ? names : Sentences.highlighted(names);
    if (!order.isByLength()) {
      return "The %s %s launched to the station%s was %s, on %s."
          .formatted(
              order.written(),
              kind.one(),
              period.behind(),
              said,
              when ? Sentences.highlighted(date) : date);
    }
    String days = Sentences.count(days(picked.getFirst()), "day", "days");
    return "The %s flight of a %s to the station%s was %s: about %s from launch to landing."
        .formatted(
            order.written(),
            kind.one(),
            period.behind(),
            said,
            length || when ? Sentences.highlighted(days) : days);
  }

  private static long days(Flight flight) {
    return flight
        .days()
        .end()
        .map(end -> ChronoUnit.DAYS.between(flight.days().launch(), end))
        .orElse(0L);
  }
}
