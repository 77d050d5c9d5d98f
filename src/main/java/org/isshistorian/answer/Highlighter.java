package org.isshistorian.answer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Finds the part of a passage that answers: its value where that is of the kind asked for, else
/// the first date, number or name of that kind, else the value or the first sentence.
final class Highlighter {
  private static final Set<String> CLUE = Set.of("this", "these");
  private static final Set<NameKind> THINGS = EnumSet.allOf(NameKind.class);

  private final TargetKinds targets;

  Highlighter(Archive archive) {
    this.targets = new TargetKinds(archive);
  }

  Highlight highlight(QuestionProfile profile, Passage passage) {
    String text = passage.text();
    Optional<Highlight> value = passage.topic().value().map(v -> span(text, v));
    Optional<Highlight> exact = byKind(profile, passage);
    if (value.isPresent() && (exact.isEmpty() || fits(profile, passage, value.get().in(text)))) {
      return value.get();
    }
    return exact.or(() -> value).orElseGet(() -> firstSentence(text));
  }

  /// Whether the value is itself of the kind asked for.
  private boolean fits(QuestionProfile profile, Passage passage, String value) {
    Set<NameKind> kinds = targets.of(profile);
    return switch (profile.kind()) {
      case WHO, WHERE, WHICH, WHAT, ANY ->
          (kinds.isEmpty() && !(asksForThing(profile) && Spans.isDate(value)))
              || targets
                  .answers(profile, passage, kinds)
                  .flatMap(Name::spellings)
                  .anyMatch(value::contains);
      case HOW_MANY -> Spans.hasNumber(value) && countsTarget(profile, passage, value);
      case HOW_LONG -> Spans.hasMeasure(value);
      case WHEN, HOW_MUCH, WHY, HOW, YES_NO -> KindFit.fits(profile.kind(), value);
    };
  }

  /// Whether the question wants a thing and no time: "what ...", "which ...", or a quiz clue with
  /// "this ...".
  private static boolean asksForThing(QuestionProfile profile) {
    return switch (profile.kind()) {
      case WHICH, WHAT -> true;
      case ANY -> profile.words().stream().anyMatch(word -> CLUE.contains(word.folded()));
      case WHO, WHERE, WHEN, HOW_MANY, HOW_LONG, HOW_MUCH, WHY, HOW, YES_NO -> false;
    };
  }

  /// Whether no other number of the text counts what is asked for more plainly than the value does.
  private static boolean countsTarget(QuestionProfile profile, Passage passage, String value) {
    return Spans.numberOf(passage.text(), profile.target())
        .map(counted -> value.contains(counted.in(passage.text()).split(" ", 2)[0]))
        .orElse(true);
  }

  private Optional<Highlight> byKind(QuestionProfile profile, Passage passage) {
    String text = passage.text();
    return switch (profile.kind()) {
      case WHEN -> ownDate(passage).or(() -> Spans.date(text));
      case WHO, WHERE, WHICH, WHAT, ANY -> name(profile, passage);
      case HOW_MANY -> Spans.numberOf(text, profile.target()).or(() -> Spans.number(text));
      case HOW_MUCH -> Spans.number(text);
      case HOW_LONG -> Spans.measure(text);
      case WHY, HOW, YES_NO -> Optional.empty();
    };
  }

  private static Optional<Highlight> ownDate(Passage passage) {
    return passage
        .occasion()
        .date()
        .map(EventDate::written)
        .filter(passage.text()::contains)
        .map(written -> span(passage.text(), written));
  }

  /// The name of the wanted kind that stands first in the text; its longest spelling there.
  private Optional<Highlight> name(QuestionProfile profile, Passage passage) {
    String text = passage.text();
    Set<NameKind> kinds = targets.of(profile);
    return targets
        .answers(profile, passage, kinds.isEmpty() && asksForThing(profile) ? THINGS : kinds)
        .flatMap(name ->
            name
                .spellings()
                .filter(text::contains)
                .max(Comparator.comparingInt(String::length))
                .stream())
        .map(spelling -> span(text, spelling))
        .min(Comparator.comparingInt(Highlight::start));
  }

  private static Highlight span(String text, String part) {
    int start = Math.max(0, text.indexOf(part));
    return new Highlight(start, Math.min(text.length(), start + part.length()));
  }

  private static Highlight firstSentence(String text) {
    int end = text.indexOf(". ");
    return new Highlight(0, end < 0 ? text.length() : end + 1);
  }
}
