package org.isshistorian.answer.computed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Stay;

/// How many people have been aboard, in all or in a period; how often one of them came; how many
/// expeditions there were, or somebody was on or commanded.
final class PeopleCount implements Computation {
  private static final Set<String> EXPEDITIONS = Set.of("expedition", "expeditions");
  private static final Set<String> COMMANDED =
      Set.of("command", "commanded", "commander", "commanders", "lead", "led");
  private static final Set<String> TRIPS =
      Set.of("flight", "flights", "trips", "visits", "missions", "mission", "stays", "launched");
  private static final Set<String> OF_PEOPLE =
      Wording.words(Asking.COUNT, Asking.PEOPLE, Asking.ABOARD, Asking.VISITED);
  private static final Set<String> OF_TRIPS =
      Wording.words(Asking.COUNT, Asking.VISITED, TRIPS, Set.of("make", "made", "reached"));
  private static final Set<String> OF_EXPEDITIONS =
      Wording.words(
          Asking.COUNT, EXPEDITIONS, COMMANDED, Set.of("part", "member", "began", "started"));

  private final Ledger ledger;
  private final Roster roster;

  PeopleCount(Ledger ledger) {
    this.ledger = ledger;
    this.roster = new Roster(ledger);
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    if (!Asking.isCount(wording) || !wording.namesOnly(Slot.PERSON)) {
      return Optional.empty();
    }
    if (wording.hasAny(EXPEDITIONS)) {
      return wording.isAccountedFor(OF_EXPEDITIONS) ? expeditions(wording) : Optional.empty();
    }
    return wording.names(Slot.PERSON).isEmpty() ? people(wording) : trips(wording);
  }

  private Optional<Answer.Computed> people(Wording wording) {
    boolean aboard =
        wording.has("been") || wording.hasAny(Asking.ABOARD) || wording.hasAny(Asking.VISITED);
    boolean on = wording.says("on") || wording.says("at");
    boolean meant =
        wording.namesStation()
            ? aboard || on
            : wording.hasAny(Asking.ABOARD) && !wording.dates().isEmpty();
    return wording.hasAny(Asking.PEOPLE) && meant && wording.isAccountedFor(OF_PEOPLE)
        ? Period.of(wording, ledger.covered()).flatMap(this::people)
        : Optional.empty();
  }

  private Optional<Answer.Computed> people(Period period) {
    Optional<List<Stay>> stays =
        period.isAll() ? Optional.of(ledger.stays()) : roster.aboard(period);
    return stays.flatMap(found -> {
      long number = found.stream().map(Stay::person).distinct().count();
      Ledger.Passages passages = ledger.passages();
      found.forEach(passages::of);
      String people = Sentences.highlighted(Sentences.count(number, "person", "people"));
      String been =
          period.isAll()
              ? "%s been aboard the station up to %s."
                  .formatted(number == 1 ? "has" : "have", Period.day(ledger.covered()))
              : "%s aboard the station %s%s."
                  .formatted(
                      number == 1 ? "was" : "were",
                      period.isDay() ? "" : "at some time ",
                      period.written());
      return Sentences.answer(
          people + " " + been,
          "Counted once each over %d of the %d stay records, from docking to undocking."
              .formatted(found.size(), ledger.stays().size()),
          passages.list());
    });
  }

  private Optional<Answer.Computed> trips(Wording wording) {
    boolean asked = wording.hasAny(TRIPS) || wording.hasAny(Asking.VISITED) || wording.has("been");
    Optional<Name> person = wording.only(Slot.PERSON);
    boolean whole = wording.dates().isEmpty() && wording.namesStation();
    if (!asked || !whole || person.isEmpty() || !wording.isAccountedFor(OF_TRIPS)) {
      return Optional.empty();
    }
    List<Stay> stays =
        ledger.stays().stream().filter(s -> s.person().equals(person.get().id())).toList();
    Ledger.Passages passages = ledger.passages();
    stays.forEach(passages::of);
    stays.stream()
        .flatMap(stay -> ledger.flight(stay.up().flight()).stream())
        .forEach(passages::of);
    return Sentences.answer(
        "%s has flown to the station %s, on %s."
            .formatted(
                person.get().canonical(),
                Sentences.highlighted(Sentences.count(stays.size(), "time", "times")),
                ledger.written(stays.stream().map(stay -> stay.up().flight()).toList())),
        "Counted over the %d stay records up to %s."
            .formatted(ledger.stays().size(), Period.day(ledger.covered())),
        passages.list());
  }

  private Optional<Answer.Computed> expeditions(Wording wording) {
    boolean commanded = wording.hasAny(COMMANDED);
    Optional<Name> person = wording.only(Slot.PERSON);
    Optional<Period> period = Period.of(wording, ledger.covered());
    if (wording.names(Slot.PERSON).size() > 1
        || period.isEmpty()
        || (commanded && person.isEmpty())) {
      return Optional.empty();
    }
    List<Expedition> found =
        ledger.expeditions().stream()
            .filter(e -> period.get().holds(e.start()))
            .filter(e -> person.filter(p -> !isOf(e, p.id(), commanded)).isEmpty())
            .toList();
    Ledger.Passages passages = ledger.passages();
    found.forEach(e -> {
      if (person.isEmpty()) {
        passages.of(e);
      } else if (commanded) {
        passages.commandOf(e);
      } else {
        passages.crewOf(e);
      }
    });
    String number =
        Sentences.highlighted(Sentences.count(found.size(), "expedition", "expeditions"));
    String statement =
        person
            .map(p ->
                "%s %s %s%s: %s."
                    .formatted(
                        p.canonical(),
                        commanded ? "commanded" : "was on the crew of",
                        number,
                        period.get().behind(),
                        numbers(found)))
            .orElseGet(() ->
                "%s began%s."
                    .formatted(
                        number,
                        period.get().isAll()
                            ? " up to " + Period.day(ledger.covered())
                            : period.get().behind()));
    return Sentences.answer(
        statement,
        "Counted over the %d expedition records, by the day on which each began."
            .formatted(ledger.expeditions().size()),
        passages.list());
  }

  private static boolean isOf(Expedition expedition, String person, boolean commanded) {
    return commanded
        ? expedition.members().commanders().contains(person)
        : expedition.members().crew().contains(person);
  }

  private static String numbers(List<Expedition> expeditions) {
    return "number "
        + Sentences.listed(expeditions.stream().map(e -> String.valueOf(e.number())).toList());
  }
}
