package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.question.DateSpan;

/// How old the station, a module or an astronaut was on a day or in a year; of the station and its
/// modules also today.
final class Age implements Computation {
  private static final Set<String> NOW = Set.of("today", "now", "currently");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          NOW,
          Set.of("old", "age", "what", "long", "orbit", "space", "module", "up", "turn", "years"));

  private final Milestones milestones;
  private final Optional<LocalDate> today;

  Age(Milestones milestones, Optional<LocalDate> today) {
    this.milestones = milestones;
    this.today = today;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean inOrbit =
        (wording.says("how long") || wording.says("how many years"))
            && wording.has("been")
            && (wording.has("orbit") || wording.has("space"));
    boolean asked = wording.says("how old") || wording.says("age of") || inOrbit;
    List<Name> named =
        Stream.of(Slot.STATION, Slot.MODULE, Slot.PERSON)
            .flatMap(slot -> wording.names(slot).stream())
            .toList();
    boolean person = !wording.names(Slot.PERSON).isEmpty();
    if (!asked
        || named.size() != 1
        || (inOrbit && person)
        || !wording.isAccountedFor(UNDERSTOOD)
        || !wording.namesOnly(Slot.MODULE, Slot.PERSON)) {
      return Optional.empty();
    }
    return birth(named.getFirst()).flatMap(birth -> answer(wording, named.getFirst(), birth));
  }

  private Optional<Milestone> birth(Name name) {
    return switch (Slot.of(name)) {
      case STATION -> milestones.ofStation(name);
      case MODULE -> milestones.of(name, Aspect.LAUNCH);
      case PERSON -> milestones.of(name, Aspect.BIRTH);
      case VEHICLE, FLIGHT, EXPEDITION, OTHER -> Optional.empty();
    };
  }

  private Optional<Answer.Computed> answer(Wording wording, Name name, Milestone birth) {
    if (wording.dates().isEmpty()) {
      boolean present = wording.hasAny(NOW) || wording.hasAny(Set.of("is", "has"));
      return today
          .filter(_ -> present && Slot.of(name) != Slot.PERSON)
          .flatMap(day -> on(name, birth, day, false));
    }
    boolean plain = wording.dates().size() == 1 && !wording.hasAny(NOW);
    String preposition = wording.dates().getFirst().preposition();
    DateSpan span = wording.dates().getFirst().mention().span();
    boolean year =
        span.first().getDayOfYear() == 1 && span.last().getYear() == span.first().getYear();
    return plain && Set.of("in", "on", "").contains(preposition) && (span.isDay() || year)
        ? on(name, birth, span.last(), !span.isDay())
        : Optional.empty();
  }

  private Optional<Answer.Computed> on(Name name, Milestone birth, LocalDate day, boolean year) {
    if (day.isBefore(birth.day())
        || (Slot.of(name) == Slot.MODULE && milestones.hasEnded(name, day))) {
      return Optional.empty();
    }
    int years = java.time.Period.between(birth.day(), day).getYears();
    String age =
        Sentences.highlighted(
            years == 0
                ? Sentences.count(birth.day().until(day).toTotalMonths(), "month", "months")
                : Sentences.count(years, "year", "years"));
    String when = year ? "turned %s old in " + day.getYear() : "was %s old on " + Period.day(day);
    if (year && years == 0) {
      return Optional.empty();
    }
    return Sentences.answer(
        "%s%s %s, counted from %s."
            .formatted(
                Slot.of(name) == Slot.STATION ? "The " : "",
                name.canonical(),
                when.formatted(age),
                birth.written()),
        "Reckoned in whole years from the day that the passage gives.",
        List.of(birth.passage()));
  }
}
