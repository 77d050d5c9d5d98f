package org.isshistorian.answer.followup;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Finds what a pronoun after a passage stands for.
final class Referents {
  private static final Set<Aspect> OF_JOURNEYS =
      EnumSet.of(Aspect.COMMANDER, Aspect.CREW, Aspect.LANDING, Aspect.TRAVEL_TIME);
  private static final Set<NameKind> JOURNEYS = EnumSet.of(NameKind.FLIGHT, NameKind.EXPEDITION);
  private static final Set<NameKind> MANNED =
      EnumSet.of(NameKind.FLIGHT, NameKind.EXPEDITION, NameKind.SPACEWALK, NameKind.STATION);
  private static final Set<NameKind> EVENTS =
      EnumSet.of(NameKind.FLIGHT, NameKind.EXPEDITION, NameKind.SPACEWALK, NameKind.MODULE);

  private final Archive archive;

  Referents(Archive archive) {
    this.archive = archive;
  }

  /// The person: the one in the passage's value, else its subject, else the first in its text.
  Optional<String> person(Passage topic) {
    return topic
        .topic()
        .value()
        .flatMap(value -> persons(topic, value).findFirst())
        .or(() -> about(topic).filter(name -> name.kind() == NameKind.PERSON))
        .or(() -> persons(topic, topic.text()).findFirst())
        .map(Name::canonical);
  }

  /// The thing: the passage's subject, unless a person, or unless only a journey has what is asked
  /// for and the passage names one.
  Optional<String> thing(QuestionProfile profile, Passage topic) {
    boolean ofJourney = profile.aspects().keySet().stream().anyMatch(OF_JOURNEYS::contains);
    Optional<Name> about = about(topic);
    if (ofJourney && about.filter(name -> MANNED.contains(name.kind())).isEmpty()) {
      Optional<Name> journey = only(topic, JOURNEYS);
      if (journey.isPresent()) {
        return journey.map(Name::canonical);
      }
    }
    return about
        .filter(name -> name.kind() != NameKind.PERSON)
        .or(() -> only(topic, EVENTS))
        .map(Name::canonical);
  }

  /// The people together: a crew by its flight or expedition, else those whom the passage names.
  Optional<String> group(Passage topic) {
    Optional<Name> crew = about(topic).filter(name -> JOURNEYS.contains(name.kind()));
    if (crew.isPresent()) {
      return crew.map(Name::canonical);
    }
    List<Name> persons = persons(topic, topic.text()).toList();
    boolean of = persons.size() > 1 || about(topic).filter(persons::contains).isPresent();
    return of
        ? Optional.of(persons.stream().map(Name::canonical).collect(Collectors.joining(" and ")))
        : Optional.empty();
  }

  /// The passage's subject, or one that it names, of such a kind; none where there are several.
  Optional<String> ofKind(Passage topic, Set<NameKind> kinds) {
    return about(topic)
        .filter(name -> kinds.contains(name.kind()))
        .or(() -> only(topic, kinds))
        .map(Name::canonical);
  }

  private Optional<Name> about(Passage topic) {
    return archive.name(topic.topic().about());
  }

  private Optional<Name> only(Passage topic, Set<NameKind> kinds) {
    List<Name> names =
        topic.subjects().stream()
            .flatMap(id -> archive.name(id).stream())
            .filter(name -> kinds.contains(name.kind()))
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  /// The people of a passage who stand in this text, in their order there.
  private Stream<Name> persons(Passage topic, String text) {
    return Stream.concat(Stream.of(topic.topic().about()), topic.subjects().stream())
        .distinct()
        .flatMap(id -> archive.name(id).stream())
        .filter(name -> name.kind() == NameKind.PERSON && place(name, text) >= 0)
        .sorted(Comparator.comparingInt(name -> place(name, text)));
  }

  private static int place(Name name, String text) {
    return name.spellings().mapToInt(text::indexOf).filter(at -> at >= 0).min().orElse(-1);
  }
}
