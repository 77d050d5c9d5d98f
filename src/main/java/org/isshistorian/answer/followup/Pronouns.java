package org.isshistorian.answer.followup;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Replaces the first pronoun of a question, or a noun that only points back ("the flight"), by the
/// name it stands for.
final class Pronouns {
  private static final Set<String> OF_PERSONS = Set.of("he", "him", "his", "she", "her", "hers");
  private static final Set<String> OF_GROUPS = Set.of("they", "them", "their");
  private static final Set<String> OF_THINGS = Set.of("it", "its");
  private static final Set<String> POINTERS = Set.of("that", "this");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "hers", "its", "their");
  private static final Set<String> ARTICLES = Set.of("the", "that", "this");
  private static final Set<String> AUXILIARIES = Set.of("is", "was", "did", "does", "has");

  /// What stands behind an "it" that stands for nothing: "it takes", "is it true".
  private static final Set<String> EXPLETIVE =
      Set.of("take", "takes", "took", "true", "possible", "like", "safe", "that");

  private static final Set<String> MEANS = Set.of("mean", "means", "come", "stand");

  /// What may be known of any crew at any time, so that "they" means astronauts at large.
  private static final Set<String> DAILY =
      Set.of("eat", "drink", "sleep", "wash", "wear", "breathe", "exercise", "shower", "toilet");

  private static final Map<String, Set<NameKind>> NOUNS =
      Map.ofEntries(
          entry("module", EnumSet.of(NameKind.MODULE)),
          entry("lab", EnumSet.of(NameKind.MODULE)),
          entry("mission", EnumSet.of(NameKind.FLIGHT, NameKind.EXPEDITION)),
          entry("flight", EnumSet.of(NameKind.FLIGHT)),
          entry("expedition", EnumSet.of(NameKind.EXPEDITION)),
          entry("spacewalk", EnumSet.of(NameKind.SPACEWALK)),
          entry("ship", EnumSet.of(NameKind.FLIGHT, NameKind.VEHICLE)),
          entry("spacecraft", EnumSet.of(NameKind.FLIGHT, NameKind.VEHICLE)),
          entry("astronaut", EnumSet.of(NameKind.PERSON)),
          entry("cosmonaut", EnumSet.of(NameKind.PERSON)));

  private final Referents referents;

  /// The name that the words from `start` to `end` stand for.
  private record Reference(int start, int end, String name) {}

  Pronouns(Referents referents) {
    this.referents = referents;
  }

  Optional<Question> replaced(QuestionProfile profile, Passage topic) {
    List<Word> words = profile.words();
    for (int at = 0; at < words.size(); at++) {
      if (isStation(profile, at)) {
        return Optional.empty();
      }
      Optional<Reference> reference = at(profile, topic, at);
      if (reference.isPresent()) {
        return reference.map(r -> replaced(words, r));
      }
    }
    return Optional.empty();
  }

  private static boolean isStation(QuestionProfile profile, int at) {
    return profile.mentions().stream()
        .filter(mention -> mention.covers(at))
        .anyMatch(m -> m.names().stream().anyMatch(n -> n.kind() == NameKind.STATION));
  }

  private Optional<Reference> at(QuestionProfile profile, Passage topic, int at) {
    List<Word> words = profile.words();
    String word = words.get(at).folded();
    Optional<String> name = Optional.empty();
    if (OF_PERSONS.contains(word)) {
      name = referents.person(topic);
    } else if (OF_GROUPS.contains(word) && !isDaily(words)) {
      name = referents.group(topic);
    } else if (isThing(profile, at)) {
      name = referents.thing(profile, topic);
    }
    return name.map(n -> new Reference(at, at + 1, POSSESSIVE.contains(word) ? n + "'s" : n))
        .or(() -> noun(words, topic, at))
        .or(() -> nameless(profile, topic, at));
  }

  private static boolean isThing(QuestionProfile profile, int at) {
    List<Word> words = profile.words();
    String word = words.get(at).folded();
    String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
    if (OF_THINGS.contains(word)) {
      return !(EXPLETIVE.contains(next)
          && (FollowUps.namesStation(profile) || words.size() > at + 2));
    }
    return POINTERS.contains(word) && at > 0 && (next.isEmpty() || AUXILIARIES.contains(next));
  }

  private static boolean isDaily(List<Word> words) {
    return words.stream().anyMatch(word -> DAILY.contains(word.folded()));
  }

  /// "the flight", "that module", but not "the flight of".
  private Optional<Reference> noun(List<Word> words, Passage topic, int at) {
    boolean article = ARTICLES.contains(words.get(at).folded()) && at + 1 < words.size();
    if (!article || (at + 2 < words.size() && words.get(at + 2).folded().equals("of"))) {
      return Optional.empty();
    }
    Set<NameKind> kinds = NOUNS.getOrDefault(words.get(at + 1).folded(), Set.of());
    return referents.ofKind(topic, kinds).map(name -> new Reference(at, at + 2, name));
  }

  /// "what does the name mean": the name whose name it is goes behind.
  private Optional<Reference> nameless(QuestionProfile profile, Passage topic, int at) {
    List<Word> words = profile.words();
    boolean open =
        at > 0
            && at + 1 < words.size()
            && words.get(at - 1).folded().equals("the")
            && words.get(at).folded().equals("name")
            && MEANS.contains(words.get(at + 1).folded());
    return open
        ? referents.thing(profile, topic).map(name -> new Reference(at + 1, at + 1, name))
        : Optional.empty();
  }

  private static Question replaced(List<Word> words, Reference reference) {
    List<String> written =
        words.stream().map(Word::written).collect(Collectors.toCollection(ArrayList::new));
    List<String> place = written.subList(reference.start(), reference.end());
    place.clear();
    place.add(reference.name());
    if (FollowUps.isLead(words.getFirst().folded())) {
      written.removeFirst();
    }
    return new Question(String.join(" ", written));
  }
}
