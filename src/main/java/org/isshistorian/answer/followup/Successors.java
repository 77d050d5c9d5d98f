package org.isshistorian.answer.followup;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Mention;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Asks the same of another: "what about the second one?", "and the next?", "and Unity?".
final class Successors {
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final String LAST = "last";
  private static final Set<String> STEPS = Set.of("next", "previous");

  /// Words that name nothing; "one" is folded to a digit.
  private static final Set<String> HOLLOW = Set.of("what", "how", "about", "the", "1", "with");

  private static final Map<Aspect, String> WAYS_TO_ASK =
      Map.ofEntries(
          entry(Aspect.LAUNCH, "when was %s launched"),
          entry(Aspect.LANDING, "when did %s land"),
          entry(Aspect.ARRIVAL, "when did %s arrive"),
          entry(Aspect.DEPARTURE, "when did %s undock"),
          entry(Aspect.START, "when did %s begin"),
          entry(Aspect.END, "when did %s end"),
          entry(Aspect.COMMANDER, "who commanded %s"),
          entry(Aspect.CREW, "who was the crew of %s"),
          entry(Aspect.MASS, "how heavy is %s"),
          entry(Aspect.LENGTH, "how long is %s"),
          entry(Aspect.DEFINITION, "what is %s"),
          entry(Aspect.NAME_MEANING, "what does the name %s mean"),
          entry(Aspect.MAKER, "who built %s"),
          entry(Aspect.BIRTH, "where was %s born"),
          entry(Aspect.SPACEWALK, "%s"),
          entry(Aspect.FIRST, "%s"));

  private final Archive archive;

  Successors(Archive archive) {
    this.archive = archive;
  }

  /// The same question of the one that stands at another place of the same row.
  Optional<Question> next(QuestionProfile profile, Passage topic) {
    List<String> left =
        content(profile).stream().map(Word::folded).filter(w -> !HOLLOW.contains(w)).toList();
    boolean about = profile.words().size() > 1 && left.size() == 1;
    return about
        ? archive
            .name(topic.topic().about())
            .flatMap(name -> other(name, topic, left.getFirst()))
            .map(other -> asked(topic, other))
        : Optional.empty();
  }

  /// The same question of another thing of the same kind, if nothing but its name was typed behind
  /// "and" or "what about".
  Optional<Question> sameOf(QuestionProfile profile, Passage topic) {
    List<Mention> mentions = profile.mentions();
    boolean led =
        !profile.words().isEmpty()
            && (FollowUps.isLead(profile.words().getFirst().folded())
                || profile.text().startsWith("what about ")
                || profile.text().startsWith("how about "));
    if (mentions.size() != 1 || !led || !profile.dates().isEmpty()) {
      return Optional.empty();
    }
    Mention mention = mentions.getFirst();
    boolean alone =
        IntStream.range(0, profile.words().size())
            .filter(i -> !mention.covers(i))
            .mapToObj(i -> profile.words().get(i).folded())
            .allMatch(word -> HOLLOW.contains(word) || FollowUps.isLead(word));
    Optional<NameKind> kind = archive.name(topic.topic().about()).map(Name::kind);
    return mention.names().stream()
        .filter(name -> alone && kind.filter(name.kind()::equals).isPresent())
        .findFirst()
        .map(name -> asked(topic, name.canonical()));
  }

  private static List<Word> content(QuestionProfile profile) {
    return profile.words().stream().filter(w -> !FollowUps.isLead(w.folded())).toList();
  }

  private static Question asked(Passage topic, String of) {
    Aspect aspect = topic.topic().aspect();
    String way = WAYS_TO_ASK.getOrDefault(aspect, aspect.id().replace('-', ' ') + " of %s");
    return new Question(way.formatted(of));
  }

  private Optional<String> other(Name name, Passage topic, String place) {
    if (name.kind() == NameKind.EXPEDITION) {
      return number(name).flatMap(now -> expedition(now, place));
    }
    if (!ORDINALS.contains(place) && !place.equals(LAST)) {
      return Optional.empty();
    }
    return noun(name, topic).map(noun -> "the " + place + " " + noun);
  }

  private Optional<String> expedition(int now, String place) {
    if (place.equals(LAST)) {
      return Optional.of("the last expedition");
    }
    int number =
        STEPS.contains(place) ? now + (place.equals("next") ? 1 : -1) : ORDINALS.indexOf(place) + 1;
    return archive.name("expedition-" + number).map(Name::canonical);
  }

  private static Optional<Integer> number(Name expedition) {
    String digits =
        expedition
            .canonical()
            .chars()
            .filter(Character::isDigit)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
  }

  private Optional<String> noun(Name name, Passage topic) {
    return switch (name.kind()) {
      case MODULE -> Optional.of("module of the station");
      case SPACEWALK -> Optional.of("spacewalk");
      case FLIGHT -> vehicle(topic).map(vehicle -> vehicle + " flight to the station");
      case STATION,
          ELEMENT,
          VEHICLE,
          ROCKET,
          EXPEDITION,
          PERSON,
          AGENCY,
          COMPANY,
          PLACE,
          NATION,
          FACILITY,
          EXPERIMENT,
          PROGRAMME,
          TOPIC ->
          Optional.empty();
    };
  }

  private Optional<String> vehicle(Passage topic) {
    return topic.subjects().stream()
        .flatMap(id -> archive.name(id).stream())
        .filter(name -> name.kind() == NameKind.VEHICLE)
        .map(Name::canonical)
        .findFirst();
  }
}
