package org.isshistorian.answer.computed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Stay;
import org.isshistorian.question.AnswerKind;

/// Who was aboard on a day, or at some time of a month.
final class WhoWasAboard implements Computation {
  private static final int LONGEST = 31;
  private static final Set<String> LIVED = Set.of("lived", "stayed", "stay", "lives");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Asking.PEOPLE,
          Asking.ABOARD,
          LIVED,
          Set.of("who", "which", "what", "all", "list", "everyone", "everybody", "name", "names"));

  private final Ledger ledger;
  private final Roster roster;

  WhoWasAboard(Ledger ledger) {
    this.ledger = ledger;
    this.roster = new Roster(ledger);
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean who =
        wording.kind() == AnswerKind.WHO
            || ((wording.has("which") || wording.has("list")) && wording.hasAny(Asking.PEOPLE));
    boolean aboard =
        wording.hasAny(Set.of("aboard", "onboard"))
            || wording.says("on board")
            || wording.namesStation();
    if (!who
        || !aboard
        || wording.dates().size() != 1
        || !wording.isAccountedFor(UNDERSTOOD)
        || !wording.namesOnly()) {
      return Optional.empty();
    }
    String preposition = wording.dates().getFirst().preposition();
    boolean within = Set.of("in", "on", "during", "").contains(preposition);
    return Period.of(wording, ledger.covered())
        .filter(period -> within && !period.last().isAfter(period.first().plusDays(LONGEST)))
        .flatMap(period -> roster.aboard(period).flatMap(stays -> answer(period, stays)));
  }

  private Optional<Answer.Computed> answer(Period period, List<Stay> stays) {
    Ledger.Passages passages = ledger.passages();
    if (stays.isEmpty()) {
      return nobody(period);
    }
    stays.forEach(passages::of);
    List<String> people = stays.stream().map(Stay::person).distinct().toList();
    String names = Sentences.highlighted(ledger.written(people));
    String number = people.size() == 1 ? "1 person was" : people.size() + " people were";
    return Sentences.answer(
        "%s aboard the station %s%s: %s."
            .formatted(number, period.isDay() ? "" : "at some time ", period.written(), names),
        basis(),
        passages.list());
  }

  /// The station flew empty between the visits of its first two years.
  private Optional<Answer.Computed> nobody(Period period) {
    Ledger.Passages passages = ledger.passages();
    Nearest<Stay> nearest = Nearest.of(ledger.stays(), stay -> stay.up().day(), period);
    nearest.list().forEach(passages::of);
    return Sentences.answer(
        "%s was aboard the station %s."
            .formatted(Sentences.highlighted("Nobody"), period.written()),
        basis(),
        passages.list());
  }

  private String basis() {
    return "Worked out from the %d stay records: from the UTC day on which a flight docked to the one on which it undocked, both included."
        .formatted(ledger.stays().size());
  }
}
