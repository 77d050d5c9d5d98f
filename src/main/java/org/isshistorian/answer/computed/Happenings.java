package org.isshistorian.answer.computed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Timeline;
import org.isshistorian.question.AnswerKind;

/// What happened on a day, in a month or year, or between two dates: the dated passages, those that
/// matter most first.
final class Happenings implements Computation {
  private static final int MOST = 12;
  private static final Set<String> HAPPENED =
      Set.of(
          "happened", "happen", "happening", "occurred", "events", "event", "timeline", "history");
  private static final Set<String> UNDERSTOOD =
      Wording.words(
          HAPPENED,
          Set.of(
              "what",
              "which",
              "took",
              "place",
              "list",
              "tell",
              "me",
              "about",
              "show",
              "everything",
              "main",
              "important",
              "aboard",
              "up",
              "during",
              "and",
              "going",
              "were",
              "history"));
  private static final Set<String> WITHIN = Set.of("in", "on", "during", "within", "");

  private final Archive archive;

  Happenings(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Optional<Answer.Computed> of(Wording wording) {
    boolean what = wording.kind() == AnswerKind.WHAT || wording.kind() == AnswerKind.ANY;
    boolean asked = wording.hasAny(HAPPENED) || wording.says("took place");
    if (!what
        || !asked
        || wording.dates().size() != 1
        || !WITHIN.contains(wording.dates().getFirst().preposition())
        || !wording.isAccountedFor(UNDERSTOOD)
        || !wording.namesOnly()) {
      return Optional.empty();
    }
    var span = wording.dates().getFirst().mention().span();
    return answer(
        Period.written(span), archive.timeline().between(span.first(), span.last()), span.isDay());
  }

  private static Optional<Answer.Computed> answer(
      String when, List<Timeline.Entry> entries, boolean day) {
    List<Passage> passages =
        entries.stream()
            .sorted(
                Comparator.comparing(
                        (Timeline.Entry e) -> e.passage().occasion().significance(),
                        Comparator.reverseOrder())
                    .thenComparing(Timeline.Entry::date))
            .map(Timeline.Entry::passage)
            .limit(MOST)
            .toList();
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    String events = Sentences.count(entries.size(), "dated event", "dated events");
    String text = Sentences.highlighted(passages.getFirst().text());
    String statement =
        entries.size() == 1
            ? text
            : "%s has %s on record; this matters most: %s".formatted(when, events, text);
    return Sentences.answer(
        statement,
        entries.getFirst().passage().occasion().date().filter(_ -> day),
        "Every passage with a day within %s, most significant first%s."
            .formatted(when, entries.size() > MOST ? "; the first %d of them".formatted(MOST) : ""),
        passages);
  }
}
