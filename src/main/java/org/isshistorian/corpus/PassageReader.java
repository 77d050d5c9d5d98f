package org.isshistorian.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.PassageKind;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.archive.Tone;

/// One entry of a file in timeline/ or topics/.
final class PassageReader {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "about",
          "aspect",
          "value",
          "date",
          "as-of",
          "kind",
          "subjects",
          "significance",
          "tone",
          "text",
          "source",
          "more",
          "asks");
  private static final Source UNKNOWN =
      new Source("?", "?", "?", new Source.Publisher("?", SourceKind.OWN), Optional.empty());

  private final Map<String, Source> sources;
  private final Set<String> names;

  PassageReader(List<Source> sources, List<Name> names) {
    this.sources =
        sources.stream().collect(Collectors.toMap(Source::id, Function.identity(), (a, _) -> a));
    this.names = names.stream().map(Name::id).collect(Collectors.toSet());
  }

  Passage read(Entry entry) {
    entry.allow(FIELDS);
    List<String> subjects = entry.texts("subjects");
    subjects.forEach(subject -> checkName(entry, "subjects", subject));
    Optional<String> about = entry.required("about");
    about.ifPresent(name -> checkName(entry, "about", name));
    return new Passage(
        entry.text("id"),
        new Passage.Topic(
            about.orElse("?"),
            entry.constant("aspect", Aspect.values(), Aspect.DEFINITION),
            entry.optionalText("value")),
        occasion(entry),
        entry.text("text"),
        new Passage.Citation(
            entry.required("source").map(id -> source(entry, "source", id)).orElse(UNKNOWN),
            entry.optionalText("more").map(id -> source(entry, "more", id))),
        subjects,
        entry.texts("asks"));
  }

  private static Passage.Occasion occasion(Entry entry) {
    Optional<EventDate> date = entry.eventDate("date");
    Optional<EventDate> asOf = entry.eventDate("as-of");
    if (date.isPresent() && asOf.isPresent()) {
      entry.fault("as-of", "date and as-of exclude each other; keep date for what happened then");
    }
    int significance = entry.number("significance");
    if (significance < 1 || significance > 5) {
      entry.fault("significance", "significance '%d' is not 1 to 5".formatted(significance));
      significance = 1;
    }
    Tone tone =
        entry.optionalText("tone").isEmpty()
            ? Tone.PLAIN
            : entry.constant("tone", Tone.values(), Tone.PLAIN);
    PassageKind kind = entry.constant("kind", PassageKind.values(), PassageKind.DESCRIPTION);
    return new Passage.Occasion(date, asOf, kind, significance, tone);
  }

  private void checkName(Entry entry, String key, String id) {
    if (!names.contains(id)) {
      entry.fault(
          key, "%s '%s' is not in names/; add it there or use one that is".formatted(key, id));
    }
  }

  private Source source(Entry entry, String key, String id) {
    Source source = sources.get(id);
    if (source == null) {
      entry.fault(
          key,
          "%s '%s' is not in sources.yaml; add it there or use one that is".formatted(key, id));
      return UNKNOWN;
    }
    return source;
  }
}
