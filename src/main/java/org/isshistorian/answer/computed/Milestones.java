package org.isshistorian.answer.computed;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Flight;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;

/// Finds the day of a milestone: of flights and expeditions in the records, of the others in the
/// date of the passages on that very subject and aspect, where they agree on one.
final class Milestones {
  private static final Map<String, Aspect> WORDS =
      Map.ofEntries(
          entry("launch", Aspect.LAUNCH),
          entry("launched", Aspect.LAUNCH),
          entry("launches", Aspect.LAUNCH),
          entry("docked", Aspect.ARRIVAL),
          entry("docking", Aspect.ARRIVAL),
          entry("arrived", Aspect.ARRIVAL),
          entry("arrive", Aspect.ARRIVAL),
          entry("arrival", Aspect.ARRIVAL),
          entry("arrivals", Aspect.ARRIVAL),
          entry("landed", Aspect.LANDING),
          entry("land", Aspect.LANDING),
          entry("landing", Aspect.LANDING),
          entry("landings", Aspect.LANDING),
          entry("start", Aspect.START),
          entry("began", Aspect.START),
          entry("begin", Aspect.START));
  static final Set<String> ASKED = WORDS.keySet();

  private static final Map<Aspect, String> WRITTEN =
      Map.of(
          Aspect.LAUNCH, "launch",
          Aspect.ARRIVAL, "arrival",
          Aspect.LANDING, "landing",
          Aspect.START, "start",
          Aspect.BIRTH, "birth");

  private final Archive archive;
  private final Ledger ledger;

  Milestones(Archive archive, Ledger ledger) {
    this.archive = archive;
    this.ledger = ledger;
  }

  /// What a question says of the named things; their launch or beginning where it says nothing.
  /// Empty where it says two different things.
  static Optional<Aspect> asked(Wording wording, Name name) {
    Set<Aspect> said =
        wording.rest().stream()
            .filter(WORDS::containsKey)
            .map(WORDS::get)
            .collect(Collectors.toSet());
    if (said.isEmpty()) {
      boolean expedition = name.kind() == NameKind.EXPEDITION;
      return Optional.of(expedition ? Aspect.START : Aspect.LAUNCH);
    }
    return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
  }

  Optional<Milestone> of(Name name, Aspect aspect) {
    return switch (name.kind()) {
      case FLIGHT -> ledger.flight(name.id()).flatMap(flight -> flight(name, flight, aspect));
      case EXPEDITION -> expedition(name, aspect);
      case MODULE, PERSON, STATION -> dated(name, aspect);
      case ELEMENT,
          VEHICLE,
          ROCKET,
          SPACEWALK,
          AGENCY,
          COMPANY,
          PLACE,
          NATION,
          FACILITY,
          EXPERIMENT,
          PROGRAMME,
          TOPIC ->
          Optional.empty();
    };
  }

  private Optional<Milestone> flight(Name name, Flight flight, Aspect aspect) {
    Optional<LocalDate> day =
        switch (aspect) {
          case LAUNCH -> Optional.of(flight.days().launch());
          case ARRIVAL -> flight.days().arrival();
          case LANDING -> flight.days().end();
          default -> Optional.empty();
        };
    return day.flatMap(d -> milestone(name, aspect, d, flight.passages()));
  }

  private Optional<Milestone> expedition(Name name, Aspect aspect) {
    return ledger.expeditions().stream()
        .filter(e -> aspect == Aspect.START && name.id().equals("expedition-" + e.number()))
        .findFirst()
        .map(Expedition::start)
        .flatMap(day -> dated(name, aspect).filter(found -> found.day().equals(day)));
  }

  private Optional<Milestone> milestone(
      Name name, Aspect aspect, LocalDate day, List<String> passages) {
    return passages.stream()
        .flatMap(id -> archive.passage(id).stream())
        .filter(p -> p.topic().about().equals(name.id()))
        .filter(p -> p.occasion().date().filter(new EventDate.Day(day)::equals).isPresent())
        .findFirst()
        .map(p -> new Milestone(name.canonical(), WRITTEN.get(aspect), day, p));
  }

  private Optional<Milestone> dated(Name name, Aspect aspect) {
    List<Passage> on =
        archive.passages().stream()
            .filter(p -> p.topic().about().equals(name.id()) && p.topic().aspect() == aspect)
            .filter(p -> p.occasion().date().isPresent())
            .toList();
    Set<EventDate> days =
        on.stream().flatMap(p -> p.occasion().date().stream()).collect(Collectors.toSet());
    boolean one = days.size() == 1 && days.iterator().next() instanceof EventDate.Day;
    return one
        ? Optional.of(
            new Milestone(
                name.canonical(),
                WRITTEN.getOrDefault(aspect, aspect.id()),
                days.iterator().next().start(),
                on.getFirst()))
        : Optional.empty();
  }

  /// The first day of the station itself, that of its first module.
  Optional<Milestone> ofStation(Name station) {
    return archive.passages().stream()
        .filter(p -> p.topic().about().equals(station.id()))
        .filter(p -> p.topic().aspect() == Aspect.LAUNCH || p.topic().aspect() == Aspect.START)
        .filter(
            p -> p.occasion().date().filter(new EventDate.Day(Period.START)::equals).isPresent())
        .findFirst()
        .map(p -> new Milestone("its first module", "launch", Period.START, p));
  }

  /// Whether a thing had come to its end by this day.
  boolean hasEnded(Name name, LocalDate by) {
    return archive.passages().stream()
        .filter(p -> p.topic().about().equals(name.id()) && p.topic().aspect() == Aspect.END)
        .flatMap(p -> p.occasion().date().stream())
        .anyMatch(end -> !end.start().isAfter(by));
  }
}
