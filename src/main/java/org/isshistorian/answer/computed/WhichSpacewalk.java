package org.isshistorian.answer.computed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Spacewalk;
import org.isshistorian.question.AnswerKind;

/// The first, last, longest or shortest spacewalk: of all, of a period, of a person.
final class WhichSpacewalk implements Computation {
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Order.WORDS,
          Asking.LEADS,
          Set.of("spacewalk", "eva", "space", "walk", "conducted", "of"));

  private final Ledger ledger;
  private final Roster roster;

  WhichSpacewalk(Ledger ledger) {
    this.ledger = ledger;
    this.roster = new Roster(ledger);
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean one = wording.has("spacewalk") || wording.has("eva") || wording.says("space walk");
    Optional<Name> person = wording.only(Slot.PERSON);
    boolean fits =
        one
            && wording.isAccountedFor(UNDERSTOOD)
            && wording.namesOnly(Slot.PERSON)
            && wording.names(Slot.PERSON).size() < 2;
    return fits
        ? Order.of(wording)
            .flatMap(order ->
                Period.of(wording, ledger.covered())
                    .flatMap(period -> answer(wording, order, period, person)))
        : Optional.empty();
  }

  private Optional<Answer.Computed> answer(
      Wording wording, Order order, Period period, Optional<Name> person) {
    List<Spacewalk> among =
        ledger.spacewalks().stream()
            .filter(walk -> period.holds(walk.date()))
            .filter(walk -> person.filter(p -> !walk.spacewalkers().contains(p.id())).isEmpty())
            .toList();
    boolean known = person.filter(p -> !roster.isSure(p.id(), period)).isEmpty();
    boolean timed = among.stream().allMatch(walk -> walk.length().isPresent());
    if (!known || (order.isByLength() && !timed && !isOld(among, order))) {
      return Optional.empty();
    }
    List<Spacewalk> picked =
        order.isByLength()
            ? order.pick(among, walk -> walk.length().orElse(Duration.ZERO))
            : order.pick(among, Spacewalk::date);
    return picked.size() == 1
        ? statement(wording, order, period, person, picked.getFirst(), among.size())
        : Optional.empty();
  }

  /// Whether spacewalks without a length can be passed over: never where the shortest is asked for.
  private static boolean isOld(List<Spacewalk> among, Order order) {
    return order.place() < 0
        && among.stream().filter(walk -> walk.length().isEmpty()).count() * 20 < among.size();
  }

  private Optional<Answer.Computed> statement(
      Wording wording,
      Order order,
      Period period,
      Optional<Name> person,
      Spacewalk walk,
      int among) {
    if (walk.spacewalkers().isEmpty() || walk.length().isEmpty()) {
      return Optional.empty();
    }
    String date = Period.day(walk.date());
    String who = ledger.written(walk.spacewalkers());
    String length = Sentences.length(walk.length().get());
    boolean long_ = order.isByLength() || wording.kind() == AnswerKind.HOW_LONG;
    String statement =
        "The %s spacewalk%s at the station%s was made by %s on %s and lasted %s."
            .formatted(
                order.written(),
                person.map(p -> " of " + p.canonical()).orElse(""),
                period.behind(),
                wording.kind() == AnswerKind.WHO ? Sentences.highlighted(who) : who,
                !long_ && wording.kind() != AnswerKind.WHO ? Sentences.highlighted(date) : date,
                long_ && wording.kind() != AnswerKind.WHO ? Sentences.highlighted(length) : length);
    String basis =
        "Picked from %s on record%s."
            .formatted(
                Sentences.count(among, "spacewalk", "spacewalks"),
                order.isByLength() ? ", by the length that the record gives" : "");
    Optional<EventDate> day = Optional.of(new EventDate.Day(walk.date()));
    return Sentences.answer(
        statement,
        order.isByLength() ? Optional.empty() : day,
        basis,
        ledger.passages().of(walk).list());
  }
}
