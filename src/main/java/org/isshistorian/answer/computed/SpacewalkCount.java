package org.isshistorian.answer.computed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Spacewalk;

/// How many spacewalks, or how many hours of them: in a period, by a person.
final class SpacewalkCount implements Computation {
  private static final Set<String> HOURS = Set.of("hours", "time", "hour");
  private static final Set<String> UNDERSTOOD =
      Wording.words(Asking.COUNT, Asking.SPACEWALKS, Asking.MADE, Set.of("spent", "spend"));

  private final Ledger ledger;
  private final Roster roster;

  SpacewalkCount(Ledger ledger) {
    this.ledger = ledger;
    this.roster = new Roster(ledger);
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean hours = wording.says("how many hours") || wording.says("how much time");
    boolean asked = (Asking.isCount(wording) || hours) && Asking.isSpacewalk(wording);
    Set<String> understood =
        hours ? Wording.words(UNDERSTOOD, HOURS, Set.of("much", "on")) : UNDERSTOOD;
    if (!asked
        || !wording.isAccountedFor(understood)
        || !wording.namesOnly(Slot.PERSON)
        || wording.names(Slot.PERSON).size() > 1) {
      return Optional.empty();
    }
    return Period.of(wording, ledger.covered())
        .flatMap(period -> answer(period, wording.only(Slot.PERSON), hours));
  }

  private Optional<Answer.Computed> answer(Period period, Optional<Name> person, boolean hours) {
    if (person.filter(p -> !roster.isSure(p.id(), period)).isPresent()) {
      return Optional.empty();
    }
    Predicate<Spacewalk> counted =
        walk ->
            period.holds(walk.date())
                && person.filter(p -> !walk.spacewalkers().contains(p.id())).isEmpty();
    List<Spacewalk> walks = ledger.spacewalks().stream().filter(counted).toList();
    boolean timed = walks.stream().allMatch(walk -> walk.length().isPresent());
    if (walks.isEmpty() || (hours && !timed)) {
      return walks.isEmpty() && person.isEmpty() && !hours ? none(period) : Optional.empty();
    }
    Ledger.Passages passages = ledger.passages();
    walks.forEach(passages::of);
    String statement = hours ? hours(walks, period, person) : number(walks, period, person);
    return Sentences.answer(statement, basis(walks.size()), passages.list());
  }

  private static String number(List<Spacewalk> walks, Period period, Optional<Name> person) {
    String number = Sentences.highlighted(Sentences.number(walks.size()));
    String noun = walks.size() == 1 ? "spacewalk" : "spacewalks";
    return person
        .map(p ->
            "%s made %s %s at the station%s."
                .formatted(p.canonical(), number, noun, period.behind()))
        .orElseGet(() ->
            "%s %s %s made at the station%s."
                .formatted(number, noun, walks.size() == 1 ? "was" : "were", period.behind()));
  }

  private static String hours(List<Spacewalk> walks, Period period, Optional<Name> person) {
    Duration sum =
        walks.stream()
            .flatMap(walk -> walk.length().stream())
            .reduce(Duration.ZERO, Duration::plus);
    String length = Sentences.highlighted(Sentences.length(sum));
    String walked = Sentences.count(walks.size(), "spacewalk", "spacewalks");
    return person
        .map(p ->
            "%s was outside the station for %s on %s%s."
                .formatted(p.canonical(), length, walked, period.behind()))
        .orElseGet(() ->
            "The %s made at the station%s lasted %s together."
                .formatted(walked, period.behind(), length));
  }

  /// None in a period that the records cover: those before and after bear it out.
  private Optional<Answer.Computed> none(Period period) {
    Ledger.Passages passages = ledger.passages();
    Nearest<Spacewalk> nearest = Nearest.of(ledger.spacewalks(), Spacewalk::date, period);
    nearest.list().forEach(passages::of);
    return nearest.both()
        ? Sentences.answer(
            "%s spacewalk was made at the station%s; the ones before and after were on %s."
                .formatted(Sentences.highlighted("No"), period.behind(), nearest.written()),
            basis(0),
            passages.list())
        : Optional.empty();
  }

  private String basis(int counted) {
    List<Spacewalk> all = ledger.spacewalks();
    return "Counted %d of the %d spacewalk records from %s to %s; spacewalks at this station only, by the UTC day on which they began."
        .formatted(
            counted,
            all.size(),
            Period.day(all.getFirst().date()),
            Period.day(all.getLast().date()));
  }
}
