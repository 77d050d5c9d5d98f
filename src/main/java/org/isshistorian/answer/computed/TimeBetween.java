package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Name;
import org.isshistorian.question.AnswerKind;

/// How long it was between two milestones, and which of them came first.
final class TimeBetween implements Computation {
  private static final Set<String> UNITS = Set.of("days", "weeks", "months", "years", "time");
  private static final Set<String> BETWEEN = Set.of("between", "after", "before", "apart");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          UNITS,
          BETWEEN,
          Milestones.ASKED,
          Set.of(
              "long", "much", "and", "passed", "elapsed", "went", "go", "up", "modules", "module",
              "later", "sent", "flew", "pass", "it", "take", "number", "what", "get"));
  private static final Set<String> ORDER =
      Set.of("before", "after", "first", "earlier", "later", "older");
  private static final Set<String> ORDERED =
      Wording.words(
          ORDER,
          Milestones.ASKED,
          Set.of(
              "or", "and", "which", "what", "one", "1", "came", "come", "went", "go", "up",
              "module", "modules", "sent", "flew", "fly", "than", "orbit", "space", "reached",
              "reach"));

  private final Milestones milestones;

  TimeBetween(Milestones milestones) {
    this.milestones = milestones;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    if (!wording.dates().isEmpty()
        || !wording.namesOnly(Slot.MODULE, Slot.FLIGHT, Slot.EXPEDITION)) {
      return Optional.empty();
    }
    boolean long_ = wording.kind() == AnswerKind.HOW_LONG || wording.hasAny(UNITS);
    if (long_ && wording.hasAny(BETWEEN) && wording.isAccountedFor(UNDERSTOOD)) {
      return two(wording).flatMap(pair -> between(wording, pair));
    }
    boolean order = wording.hasAny(ORDER) && wording.isAccountedFor(ORDERED);
    return order ? two(wording).flatMap(pair -> order(wording, pair)) : Optional.empty();
  }

  /// The milestones of the two names, if there are two of one kind; in the order of the question.
  private Optional<List<Milestone>> two(Wording wording) {
    List<List<Name>> kinds =
        Stream.of(Slot.MODULE, Slot.FLIGHT, Slot.EXPEDITION)
            .map(wording::names)
            .filter(names -> !names.isEmpty())
            .toList();
    if (kinds.size() != 1 || kinds.getFirst().size() != 2) {
      return Optional.empty();
    }
    List<Milestone> found = new ArrayList<>();
    for (Name name : kinds.getFirst()) {
      Milestones.asked(wording, name)
          .flatMap(aspect -> milestones.of(name, aspect))
          .ifPresent(found::add);
    }
    return found.size() == 2 ? Optional.of(found) : Optional.empty();
  }

  private static Optional<Answer.Computed> between(Wording wording, List<Milestone> pair) {
    Milestone one = pair.getFirst();
    Milestone other = pair.getLast();
    String span = Sentences.highlighted(span(wording, one.day(), other.day()));
    return Sentences.answer(
        "Between %s and %s lay %s.".formatted(one.written(), other.written(), span),
        "Reckoned from the two UTC days.",
        List.of(one.passage(), other.passage()));
  }

  private static String span(Wording wording, LocalDate one, LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    long days = ChronoUnit.DAYS.between(first, last);
    String inDays = Sentences.count(days, "day", "days");
    boolean short_ = days < 31 || wording.has("days");
    return short_ ? inDays : "%s (%s)".formatted(calendar(first, last), inDays);
  }

  /// "2 years, 2 months and 3 days".
  static String calendar(LocalDate first, LocalDate last) {
    java.time.Period between = java.time.Period.between(first, last);
    List<String> parts = new ArrayList<>();
    add(parts, between.getYears(), "year");
    add(parts, between.getMonths(), "month");
    add(parts, between.getDays(), "day");
    return Sentences.listed(parts);
  }

  private static void add(List<String> parts, int number, String unit) {
    if (number > 0) {
      parts.add(Sentences.count(number, unit, unit + "s"));
    }
  }

  private static Optional<Answer.Computed> order(Wording wording, List<Milestone> pair) {
    Milestone one = pair.getFirst();
    Milestone other = pair.getLast();
    if (one.day().equals(other.day())) {
      return Optional.empty();
    }
    boolean firstNamedFirst = one.day().isBefore(other.day());
    Optional<String> reply = reply(wording, pair, firstNamedFirst);
    return reply.flatMap(said ->
        Sentences.answer(
            "%s: %s came %s %s."
                .formatted(
                    Sentences.highlighted(said),
                    one.written(),
                    firstNamedFirst ? "before" : "after",
                    other.written()),
            "Reckoned from the two UTC days.",
            List.of(one.passage(), other.passage())));
  }

  private static Optional<String> reply(
      Wording wording, List<Milestone> pair, boolean firstNamedFirst) {
    boolean choice = wording.has("or") || wording.has("which");
    boolean first = wording.has("first") || wording.has("earlier") || wording.has("older");
    boolean later = wording.has("later");
    if (choice) {
      boolean takesFirst = firstNamedFirst != later;
      return first || later
          ? Optional.of((takesFirst ? pair.getFirst() : pair.getLast()).name())
          : Optional.empty();
    }
    boolean before =
        wording.has("before") || wording.says("earlier than") || wording.says("older than");
    boolean after = wording.has("after") || wording.says("later than");
    return wording.kind() == AnswerKind.YES_NO && before != after
        ? Optional.of(before == firstNamedFirst ? "Yes" : "No")
        : Optional.empty();
  }
}
