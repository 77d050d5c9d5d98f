package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Expedition;
import org.isshistorian.question.AnswerKind;

/// Who commanded the station on a day: the commander of the expedition of that day, where there was
/// one expedition and one commander.
final class WhoCommanded implements Computation {
  private static final Set<String> COMMAND =
      Set.of("commander", "commanded", "command", "commanding", "charge", "led");
  private static final Set<String> UNDERSTOOD = Wording.words(COMMAND, Set.of("who", "s"));

  private final Ledger ledger;

  WhoCommanded(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean asked =
        wording.kind() == AnswerKind.WHO
            && wording.hasAny(COMMAND)
            && wording.dates().size() == 1
            && wording.isAccountedFor(UNDERSTOOD)
            && wording.namesOnly();
    return asked
        ? Period.of(wording, ledger.covered()).filter(Period::isDay).flatMap(p -> on(p.first()))
        : Optional.empty();
  }

  private Optional<Answer.Computed> on(LocalDate day) {
    List<Expedition> current =
        ledger.expeditions().stream()
            .filter(e -> !day.isBefore(e.start()) && e.end().filter(day::isAfter).isEmpty())
            .toList();
    boolean one = current.size() == 1 && current.getFirst().members().commanders().size() == 1;
    return one ? commander(current.getFirst(), day) : Optional.empty();
  }

  private Optional<Answer.Computed> commander(Expedition expedition, LocalDate day) {
    String name = ledger.written(expedition.members().commanders());
    String end = expedition.end().map(e -> " to " + Period.day(e)).orElse(" on");
    return Sentences.answer(
        "%s commanded the station on %s, during Expedition %d."
            .formatted(Sentences.highlighted(name), Period.day(day), expedition.number()),
        "The only commander of the only expedition of that day; it ran from %s%s."
            .formatted(Period.day(expedition.start()), end),
        ledger.passages().commandOf(expedition).list());
  }
}
