package org.isshistorian.answer.computed;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Expedition;
import org.isshistorian.question.AnswerKind;

/// The first, last, longest or shortest expedition: of all, of a period, of a person.
final class WhichExpedition implements Computation {
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          Order.WORDS, Asking.LEADS, Set.of("expedition", "begin", "began", "start", "started"));

  private final Ledger ledger;

  WhichExpedition(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean fits =
        wording.has("expedition")
            && wording.kind() != AnswerKind.WHO
            && wording.isAccountedFor(UNDERSTOOD)
            && wording.namesOnly();
    return fits
        ? Order.of(wording)
            .flatMap(order ->
                Period.of(wording, ledger.covered())
                    .flatMap(period -> answer(wording, order, period)))
        : Optional.empty();
  }

  private Optional<Answer.Computed> answer(Wording wording, Order order, Period period) {
    List<Expedition> among =
        ledger.expeditions().stream()
            .filter(e -> period.holds(e.start()))
            .filter(e -> !order.isByLength() || e.end().isPresent())
            .toList();
    List<Expedition> picked =
        order.isByLength()
            ? order.pickClear(among, WhichExpedition::days)
            : order.pick(among, Expedition::start);
    if (picked.size() != 1) {
      return Optional.empty();
    }
    Expedition found = picked.getFirst();
    String name = "Expedition " + found.number();
    String start = Period.day(found.start());
    String length = Sentences.count(days(found), "day", "days");
    boolean when = wording.kind() == AnswerKind.WHEN;
    boolean measured = wording.kind() == AnswerKind.HOW_LONG && found.end().isPresent();
    String statement =
        "The %s expedition%s was %s: it began on %s%s."
            .formatted(
                order.written(),
                period.isAll() ? "" : " to begin" + period.behind(),
                when || measured ? name : Sentences.highlighted(name),
                when ? Sentences.highlighted(start) : start,
                found
                    .end()
                    .map(end ->
                        " and ended on %s, %s later"
                            .formatted(
                                Period.day(end), measured ? Sentences.highlighted(length) : length))
                    .orElse(""));
    return Sentences.answer(
        statement,
        "Picked from %d expedition records by their first and last UTC days."
            .formatted(among.size()),
        ledger.passages().of(found).list());
  }

  private static long days(Expedition expedition) {
    return expedition.end().map(end -> ChronoUnit.DAYS.between(expedition.start(), end)).orElse(0L);
  }
}
