package org.isshistorian.answer;

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
/// the first date, number, name or place, else the value or the first sentence.
final class Highlighter {
  private static final Set<NameKind> PLACES =
      EnumSet.of(NameKind.PLACE, NameKind.NATION, NameKind.MODULE, NameKind.ELEMENT);
  private static final Set<NameKind> PERSONS = EnumSet.of(NameKind.PERSON);
  private static final Set<NameKind> ACTORS =
      EnumSet.of(NameKind.PERSON, NameKind.AGENCY, NameKind.COMPANY);

  private final Archive archive;

  Highlighter(Archive archive) {
    this.archive = archive;
  }

  Highlight highlight(QuestionProfile profile, Passage passage) {
    Optional<Highlight> value = passage.topic().value().map(v -> span(passage.text(), v));
    if (value.isPresent() && KindFit.fits(profile.kind(), value.get().in(passage.text()))) {
      return value.get();
    }
    return byKind(profile, passage).or(() -> value).orElseGet(() -> firstSentence(passage.text()));
  }

  private Optional<Highlight> byKind(QuestionProfile profile, Passage passage) {
    String text = passage.text();
    return switch (profile.kind()) {
      case WHEN -> ownDate(passage).or(() -> Spans.date(text));
      case WHO -> unasked(profile, passage, PERSONS).or(() -> unasked(profile, passage, ACTORS));
      case WHERE -> unasked(profile, passage, PLACES);
      case HOW_MANY, HOW_MUCH -> Spans.number(text);
      case HOW_LONG -> Spans.measure(text);
      case WHY, HOW, WHICH, YES_NO, WHAT, ANY -> Optional.empty();
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

  /// The first name of these kinds in the text that the question does not already hold.
  private Optional<Highlight> unasked(
      QuestionProfile profile, Passage passage, Set<NameKind> kinds) {
    return passage.subjects().stream()
        .filter(id -> profile.mentions().stream().noneMatch(m -> m.means(id)))
        .flatMap(id -> archive.name(id).stream())
        .filter(name -> kinds.contains(name.kind()))
        .flatMap(Name::spellings)
        .filter(passage.text()::contains)
        .map(spelling -> span(passage.text(), spelling))
        .findFirst();
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
