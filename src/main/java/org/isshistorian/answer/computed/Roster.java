package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;

/// Who was aboard when, by the stays and the days on which their flights docked and undocked.
final class Roster {
  /// Where the docking or undocking of a flight is not on record, it was within so many days of
  /// launch or landing: nobody can be placed on these days.
  private static final int TRAVEL = 3;

  private final Ledger ledger;

  /// Whether somebody was aboard on a day.
  private enum Presence {
    ABOARD,
    AWAY,
    UNKNOWN
  }

  Roster(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The stays of those aboard at any time of a period, in the order in which they came. Empty
  /// where the records leave open whether somebody was.
  Optional<List<Stay>> aboard(Period period) {
    List<Stay> aboard = new ArrayList<>();
    for (Stay stay : ledger.stays()) {
      Presence presence = presence(stay, period);
      if (presence == Presence.UNKNOWN) {
        return Optional.empty();
      }
      if (presence == Presence.ABOARD) {
        aboard.add(stay);
      }
    }
    return Optional.of(aboard);
  }

  private Presence presence(Stay stay, Period period) {
    LocalDate landing = stay.down().map(Stay.Trip::day).orElse(LocalDate.MAX);
    if (period.last().isBefore(stay.up().day()) || period.first().isAfter(landing)) {
      return Presence.AWAY;
    }
    Optional<LocalDate> in = ledger.flight(stay.up().flight()).flatMap(f -> f.days().arrival());
    Optional<LocalDate> out =
        stay.down().flatMap(d -> ledger.flight(d.flight())).flatMap(f -> f.days().departure());
    if (in.filter(period.last()::isBefore).isPresent()
        || out.filter(period.first()::isAfter).isPresent()) {
      return Presence.AWAY;
    }
    LocalDate surelyIn = in.orElse(stay.up().day().plusDays(TRAVEL));
    LocalDate surelyOut =
        stay.down().isEmpty() ? LocalDate.MAX : out.orElse(landing.minusDays(TRAVEL));
    boolean sure = !period.last().isBefore(surelyIn) && !period.first().isAfter(surelyOut);
    return sure ? Presence.ABOARD : Presence.UNKNOWN;
  }

  /// Whether every spacewalk that this person can have made in a period says who made it.
  boolean isSure(String person, Period period) {
    return ledger.spacewalks().stream()
        .filter(walk -> walk.spacewalkers().isEmpty() && period.holds(walk.date()))
        .noneMatch(walk -> isInSpace(person, walk.date()));
  }

  /// How many spacewalks a person can have made of which the records do not say who made them.
  long unsure(String person, Period period) {
    return ledger.spacewalks().stream()
        .filter(walk -> walk.spacewalkers().isEmpty() && period.holds(walk.date()))
        .map(Spacewalk::date)
        .filter(day -> isInSpace(person, day))
        .count();
  }

  private boolean isInSpace(String person, LocalDate day) {
    return ledger.stays().stream()
        .filter(stay -> stay.person().equals(person))
        .anyMatch(stay ->
            !day.isBefore(stay.up().day())
                && stay.down().filter(down -> day.isAfter(down.day())).isEmpty());
  }
}
