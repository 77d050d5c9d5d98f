package org.isshistorian.answer.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Fills in a question that is nothing but an aspect: "how heavy?", "and the landing?", "who
/// commanded?".
final class Elisions {
  private static final int LONGEST = 6;

  /// What somebody can ask of a thing by the bare word. The others ("toilet", "food") are subjects
  /// themselves.
  private static final Set<Aspect> OF_SOMETHING =
      EnumSet.of(
          Aspect.LAUNCH,
          Aspect.LANDING,
          Aspect.ARRIVAL,
          Aspect.DEPARTURE,
          Aspect.END,
          Aspect.CREW,
          Aspect.COMMANDER,
          Aspect.MASS,
          Aspect.LENGTH,
          Aspect.WIDTH,
          Aspect.HEIGHT,
          Aspect.DIAMETER,
          Aspect.VOLUME,
          Aspect.SIZE,
          Aspect.COST,
          Aspect.DURATION,
          Aspect.LAUNCH_SITE,
          Aspect.LAUNCH_VEHICLE,
          Aspect.MAKER,
          Aspect.PURPOSE,
          Aspect.NAME_MEANING,
          Aspect.BIRTH,
          Aspect.NATIONALITY,
          Aspect.START,
          Aspect.COMPLETION,
          Aspect.INSTALLATION,
          Aspect.CAUSE);

  private static final Set<String> HOLLOW =
      Set.of(
          "when", "who", "where", "how", "what", "which", "why", "the", "was", "were", "is", "did",
          "does", "about", "in", "on", "by", "from", "to", "many", "much", "its");

  private final Referents referents;

  Elisions(Referents referents) {
    this.referents = referents;
  }

  Optional<Question> filled(QuestionProfile profile, Passage topic) {
    List<Word> words =
        profile.words().stream().filter(word -> !FollowUps.isLead(word.folded())).toList();
    boolean led = words.size() < profile.words().size();
    if (words.isEmpty() || words.size() > LONGEST || !isBare(profile, words, led)) {
      return Optional.empty();
    }
    String asked = words.stream().map(Word::written).collect(Collectors.joining(" "));
    return referents
        .thing(profile, topic)
        .or(() -> referents.person(topic))
        .map(name -> new Question(asked + " of " + name));
  }

  /// Whether the words ask for an aspect, and hold nothing besides that could be a subject.
  private static boolean isBare(QuestionProfile profile, List<Word> words, boolean led) {
    if (!profile.dates().isEmpty() || (!led && !profile.mentions().isEmpty())) {
      return false;
    }
    Set<String> asking =
        profile.aspects().keySet().stream()
            .filter(OF_SOMETHING::contains)
            .flatMap(aspect -> profile.asked().words().getOrDefault(aspect, Set.of()).stream())
            .collect(Collectors.toSet());
    return !asking.isEmpty()
        && words.stream()
            .allMatch(word -> HOLLOW.contains(word.folded()) || asking.contains(word.folded()));
  }
}
