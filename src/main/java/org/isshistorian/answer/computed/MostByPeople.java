package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Expedition;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.archive.Stay;
import org.isshistorian.question.AnswerKind;

/// Who has the most: spacewalks, flights to the station, commands, days on such flights.
final class MostByPeople implements Computation {
  private static final int MOST_EQUAL = 8;
  private static final Set<String> FLIGHTS =
      Set.of("flights", "launches", "missions", "visits", "trips", "times", "visited", "flown");
  private static final Set<String> COMMANDS =
      Set.of("commanded", "command", "commands", "expeditions", "led");
  private static final Set<String> DAYS = Set.of("days", "time");
  private static final Set<String> SPENT = Set.of("spent", "spend", "aboard", "board", "onboard");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Asking.LEADS,
          Asking.SPACEWALKS,
          Asking.MADE,
          FLIGHTS,
          COMMANDS,
          DAYS,
          SPENT,
          Set.of("most", "often", "number", "with", "highest", "had", "saw", "been"));

  private final Ledger ledger;
  private final Roster roster;

  MostByPeople(Ledger ledger) {
    this.ledger = ledger;
    this.roster = new Roster(ledger);
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean most = wording.has("most") || wording.says("highest number of");
    boolean fits = most && wording.isAccountedFor(UNDERSTOOD) && wording.namesOnly();
    if (!fits) {
      return Optional.empty();
    }
    boolean who = wording.kind() == AnswerKind.WHO || wording.says("person with");
    return who
        ? Period.of(wording, ledger.covered()).flatMap(period -> person(wording, period))
        : Optional.empty();
  }

  private Optional<Answer.Computed> person(Wording wording, Period period) {
    if (Asking.isSpacewalk(wording)) {
      return wording.hasAny(DAYS) ? Optional.empty() : spacewalker(period);
    }
    if (!period.isAll() || !wording.namesStation()) {
      return Optional.empty();
    }
    if (wording.hasAny(COMMANDS)) {
      return commander();
    }
    if (wording.hasAny(DAYS) && (wording.hasAny(SPENT) || wording.namesStation())) {
      return wording.says("times") ? Optional.empty() : resident();
    }
    return wording.hasAny(FLIGHTS) || wording.says("been") ? visitor() : Optional.empty();
  }

  private Optional<Answer.Computed> spacewalker(Period period) {
    List<Spacewalk> walks =
        ledger.spacewalks().stream().filter(walk -> period.holds(walk.date())).toList();
    Leaders<String> leaders = Leaders.of(perPerson(walks.stream().map(Spacewalk::spacewalkers)));
    Map<String, Long> counts = perPerson(walks.stream().map(Spacewalk::spacewalkers));
    boolean sure =
        ledger.stays().stream()
            .map(Stay::person)
            .distinct()
            .allMatch(person -> {
              long possible = counts.getOrDefault(person, 0L) + roster.unsure(person, period);
              return leaders.keys().contains(person)
                  ? possible == leaders.number()
                  : possible < leaders.number();
            });
    Ledger.Passages passages = ledger.passages();
    walks.stream()
        .filter(walk -> !Collections.disjoint(walk.spacewalkers(), leaders.keys()))
        .forEach(passages::of);
    String basis =
        "Counted for each person over the %s on record%s."
            .formatted(Sentences.count(walks.size(), "spacewalk", "spacewalks"), period.behind());
    return sure
        ? people(
            leaders,
            "made the most spacewalks at the station" + period.behind(),
            "spacewalk",
            basis,
            passages)
        : Optional.empty();
  }

  private Optional<Answer.Computed> commander() {
    Leaders<String> leaders =
        Leaders.of(perPerson(ledger.expeditions().stream().map(e -> e.members().commanders())));
    Ledger.Passages passages = ledger.passages();
    for (Expedition expedition : ledger.expeditions()) {
      if (!Collections.disjoint(expedition.members().commanders(), leaders.keys())) {
        passages.commandOf(expedition);
      }
    }
    String basis =
        "Counted over the %d expedition records; those who led a part of one count too."
            .formatted(ledger.expeditions().size());
    return people(leaders, "commanded the most expeditions", "expedition", basis, passages);
  }

  private Optional<Answer.Computed> visitor() {
    Leaders<String> leaders =
        Leaders.of(perPerson(ledger.stays().stream().map(stay -> List.of(stay.person()))));
    return people(leaders, "flew to the station most often", "time", stayBasis(), stays(leaders));
  }

  private Optional<Answer.Computed> resident() {
    Map<String, Long> days = new LinkedHashMap<>();
    for (Stay stay : ledger.stays()) {
      LocalDate end = stay.down().map(Stay.Trip::day).orElse(ledger.covered());
      days.merge(stay.person(), ChronoUnit.DAYS.between(stay.up().day(), end), Long::sum);
    }
    Leaders<String> leaders = Leaders.of(days);
    return people(
        leaders,
        "spent the most time on flights to the station",
        "day",
        stayBasis(),
        stays(leaders));
  }

  private String stayBasis() {
    return "Counted for each person over the %d stay records up to %s, from launch to landing."
        .formatted(ledger.stays().size(), Period.day(ledger.covered()));
  }

  private Ledger.Passages stays(Leaders<String> leaders) {
    Ledger.Passages passages = ledger.passages();
    ledger.stays().stream()
        .filter(stay -> leaders.keys().contains(stay.person()))
        .forEach(passages::of);
    return passages;
  }

  private Optional<Answer.Computed> people(
      Leaders<String> leaders, String did, String unit, String basis, Ledger.Passages passages) {
    if (leaders.keys().size() > MOST_EQUAL || leaders.number() < 2) {
      return Optional.empty();
    }
    String number = Sentences.count(leaders.number(), unit, unit + "s");
    return Sentences.answer(
        "%s %s: %s%s."
            .formatted(
                Sentences.highlighted(ledger.written(leaders.keys())),
                did,
                (unit.equals("day") ? "about " : "") + number,
                leaders.keys().size() > 1 ? " each" : ""),
        basis,
        passages.list());
  }

  private static Map<String, Long> perPerson(Stream<List<String>> groups) {
    return groups
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
  }
}
