package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.QuestionProfile;

/// Which kinds of names can answer: a "which shuttle" wants a vehicle, a "who" a person.
final class TargetKinds {
  private static final Map<NameKind, List<String>> WORDS =
      Map.of(
          NameKind.PERSON, List.of("astronaut", "cosmonaut", "person", "woman", "man", "tourist"),
          NameKind.FLIGHT, List.of("flight", "mission"),
          NameKind.VEHICLE, List.of("shuttle", "spacecraft", "ship", "vehicle", "capsule", "craft"),
          NameKind.ROCKET, List.of("rocket", "launcher", "booster"),
          NameKind.MODULE, List.of("module", "lab", "laboratory", "node", "airlock", "room"),
          NameKind.NATION, List.of("country", "nation", "countries", "nations"),
          NameKind.AGENCY, List.of("agency", "agencies"),
          NameKind.COMPANY, List.of("company", "firm", "manufacturer", "companies"),
          NameKind.PLACE, List.of("city", "town", "place", "cosmodrome", "spaceport", "site"),
          NameKind.EXPEDITION, List.of("expedition", "increment"));

  private static final Map<String, NameKind> KINDS =
      WORDS.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Function<String, Optional<Name>> names;

  TargetKinds(Archive archive) {
    this.names = archive::name;
  }

  /// The kinds that the question wants; none where it does not say.
  Set<NameKind> of(QuestionProfile profile) {
    return switch (profile.kind()) {
      case WHO -> EnumSet.of(NameKind.PERSON, NameKind.AGENCY, NameKind.COMPANY);
      case WHERE -> EnumSet.of(NameKind.PLACE, NameKind.NATION, NameKind.MODULE, NameKind.ELEMENT);
      case WHICH, WHAT, ANY -> byTarget(profile.target());
      case WHEN, HOW_MANY, HOW_LONG, HOW_MUCH, WHY, HOW, YES_NO -> Set.of();
    };
  }

  private static Set<NameKind> byTarget(List<String> target) {
    return target.stream()
        .map(word -> Optional.ofNullable(KINDS.get(word)).or(() -> singular(word)))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Optional<NameKind> singular(String word) {
    return word.endsWith("s")
        ? Optional.ofNullable(KINDS.get(word.substring(0, word.length() - 1)))
        : Optional.empty();
  }

  /// The names of these kinds that the passage has and the question does not, in the order of its
  /// subjects.
  Stream<Name> answers(QuestionProfile profile, Passage passage, Set<NameKind> kinds) {
    return Stream.concat(passage.subjects().stream(), Stream.of(passage.topic().about()))
        .distinct()
        .filter(id -> profile.mentions().stream().noneMatch(mention -> mention.means(id)))
        .flatMap(id -> names.apply(id).stream())
        .filter(name -> kinds.contains(name.kind()));
  }
}
