package org.isshistorian.answer.computed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Name;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.DateMention;
import org.isshistorian.question.DateReader;
import org.isshistorian.question.Mention;
import org.isshistorian.question.QuestionProfile;

/// A question taken apart: its dates, its names by what they stand for, and the words that are
/// left. A computation has to account for every one of them, so that a condition it does not
/// understand ("by women", "without a tether") is never passed over.
final class Wording {
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "on",
          "at",
          "to",
          "from",
          "in",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "did",
          "do",
          "does",
          "there",
          "so",
          "far",
          "ever",
          "total",
          "all",
          "altogether",
          "iss",
          "station",
          "by",
          "many",
          "how",
          "please",
          "exactly");
  private static final Map<String, String> PLURAL_VEHICLES =
      Map.of("shuttles", "space-shuttle", "dragons", "dragon", "starliners", "starliner");

  private final AnswerKind kind;
  private final List<String> rest = new ArrayList<>();
  private final Map<Slot, List<Name>> names = new EnumMap<>(Slot.class);
  private final List<String> vehicles = new ArrayList<>();
  private final List<Dated> dates = new ArrayList<>();

  /// Days and the word that stands before them: "in", "since", "before".
  record Dated(DateMention mention, String preposition) {}

  Wording(QuestionProfile profile, Optional<LocalDate> today) {
    this.kind = profile.kind();
    List<String> words = profile.words().stream().map(w -> w.folded()).toList();
    List<DateMention> mentions = new DateReader().find(profile.words(), today);
    for (int at = 0; at < words.size(); at++) {
      Optional<DateMention> date = startingAt(mentions, at);
      Optional<Mention> name = name(profile, at);
      if (date.isPresent()) {
        dates.add(new Dated(date.get(), preposition()));
        at = date.get().end() - 1;
      } else if (name.isPresent()) {
        add(name.get(), words);
        at = name.get().end() - 1;
      } else {
        addWord(words.get(at));
      }
    }
  }

  private static Optional<DateMention> startingAt(List<DateMention> mentions, int at) {
    return mentions.stream().filter(mention -> mention.covers(at)).findFirst();
  }

  private static Optional<Mention> name(QuestionProfile profile, int at) {
    return profile.mentions().stream()
        .filter(mention -> mention.start() == at)
        .filter(m -> !m.names().stream().allMatch(name -> Slot.isWords(name.kind())))
        .findFirst();
  }

  private void add(Mention mention, List<String> words) {
    if (mention.names().size() > 1) {
      names.computeIfAbsent(Slot.OTHER, _ -> new ArrayList<>()).addAll(mention.names());
      return;
    }
    Name name = mention.names().getFirst();
    names.computeIfAbsent(Slot.of(name), _ -> new ArrayList<>()).add(name);
    if (Slot.of(name) == Slot.VEHICLE) {
      boolean cargo = words.get(mention.start()).equals("cargo");
      vehicles.add(cargo ? "cargo " + name.id() : name.id());
    }
  }

  private void addWord(String word) {
    String vehicle = PLURAL_VEHICLES.get(word);
    if (vehicle == null) {
      rest.add(word);
    } else {
      vehicles.add(vehicle);
    }
  }

  /// Takes the preposition that stands right before a date away from the words that are left.
  private String preposition() {
    while (!rest.isEmpty()
        && Set.of("the", "year", "month", "day", "of").contains(rest.getLast())) {
      rest.removeLast();
    }
    boolean preposition = !rest.isEmpty() && Period.PREPOSITIONS.contains(rest.getLast());
    return preposition ? rest.removeLast() : "";
  }

  AnswerKind kind() {
    return kind;
  }

  /// The words that are neither names nor dates, folded.
  List<String> rest() {
    return rest;
  }

  boolean has(String word) {
    return rest.contains(word);
  }

  boolean hasAny(Set<String> words) {
    return rest.stream().anyMatch(words::contains);
  }

  /// Whether these words stand in a row.
  boolean says(String phrase) {
    return (" " + String.join(" ", rest) + " ").contains(" " + phrase + " ");
  }

  /// Whether every word that is left is one of these or says nothing by itself.
  boolean isAccountedFor(Set<String> understood) {
    return rest.stream().allMatch(word -> COMMON.contains(word) || understood.contains(word));
  }

  @SafeVarargs
  static Set<String> words(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }

  /// Whether no name stands for anything but these, or the station.
  boolean namesOnly(Slot... slots) {
    Set<Slot> allowed = new HashSet<>(List.of(slots));
    allowed.add(Slot.STATION);
    boolean vehicle = vehicles.isEmpty() || allowed.contains(Slot.VEHICLE);
    return vehicle && allowed.containsAll(names.keySet());
  }

  List<Name> names(Slot slot) {
    return names.getOrDefault(slot, List.of());
  }

  /// The only name of its kind, if there is exactly one.
  Optional<Name> only(Slot slot) {
    List<Name> all = names(slot);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /// The ids of the vehicles, with "cargo " before one that was called so.
  List<String> vehicles() {
    return vehicles;
  }

  List<Dated> dates() {
    return dates;
  }

  boolean namesStation() {
    return names.containsKey(Slot.STATION) || has("iss") || has("station");
  }
}
