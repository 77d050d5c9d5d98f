package org.isshistorian.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Name;
import org.isshistorian.archive.NameKind;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.DateSpan;
import org.isshistorian.question.Mention;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;
import org.isshistorian.question.Words;

/// Checks what a question takes for granted against what is known: names that do not exist or
/// belong to other worlds, years before the station, people aboard craft that carry none, and names
/// that the best passage does not bear out.
final class Premises {
  private static final int FIRST_YEAR = 1975;
  private static final int LONGEST_PLAIN_QUESTION = 18;
  private static final Set<String> MODULE_WORDS = Set.of("module", "node", "lab", "laboratory");
  private static final Set<String> RIDERS =
      Set.of(
          "astronaut", "astronauts", "people", "crew", "cosmonaut", "cosmonauts", "ride", "rode");
  private static final Set<NameKind> BINDING =
      EnumSet.of(
          NameKind.ROCKET, NameKind.MODULE, NameKind.FLIGHT, NameKind.EXPEDITION, NameKind.PERSON);
  private static final Set<Aspect> PERSONAL =
      EnumSet.of(Aspect.CREW, Aspect.STAY, Aspect.COUNT, Aspect.FIRST);
  private static final Set<NameKind> PARTS = EnumSet.of(NameKind.MODULE, NameKind.ELEMENT);

  private final UncrewedCraft uncrewed;

  Premises(Archive archive) {
    this.uncrewed = new UncrewedCraft(archive);
  }

  /// What is wrong with the question itself, whatever may answer it.
  Optional<Answer.Reason> ofQuestion(QuestionProfile profile) {
    if (namesUnknownModule(profile) || UnknownNumbers.names(profile)) {
      return Optional.of(Answer.Reason.UNKNOWN_NAME);
    }
    return asksForRidersOfCargoShip(profile)
        ? Optional.of(Answer.Reason.PREMISE)
        : Optional.empty();
  }

  /// What the best passage does not bear out.
  Optional<Answer.Reason> ofAnswer(QuestionProfile profile, Passage best) {
    String text = " " + String.join(" ", Words.folded(best.text())) + " ";
    boolean elsewhere =
        profile.findings().elsewhere().stream()
            .anyMatch(name -> !text.contains(spelled(name)) && !isAsked(best, spelled(name)));
    if (elsewhere || isTooEarly(profile.dates(), best, text)) {
      return Optional.of(Answer.Reason.NOTHING_CLOSE);
    }
    boolean plain = profile.words().size() <= LONGEST_PLAIN_QUESTION;
    boolean missing =
        profile.mentions().stream()
            .filter(Premises::isBinding)
            .filter(mention -> !isPerhapsAWord(mention, profile, best, text))
            .anyMatch(mention -> isMissing(mention, best, text));
    return plain && missing ? Optional.of(Answer.Reason.PREMISE) : Optional.empty();
  }

  /// Whether the passage is one that says something to questions with these words.
  private static boolean isAsked(Passage passage, String words) {
    return passage.asks().stream().anyMatch(ask -> spelled(ask).contains(words));
  }

  /// Whether a single word in small letters is a surname only perhaps ("walker's husband"): beside
  /// a person whom the passage tells of.
  private static boolean isPerhapsAWord(
      Mention mention, QuestionProfile profile, Passage best, String text) {
    return isPerson(mention)
        && mention.end() - mention.start() == 1
        && !profile.words().get(mention.start()).isCapitalized()
        && profile.mentions().stream()
            .filter(other -> isPerson(other) && !other.equals(mention))
            .anyMatch(other -> !isMissing(other, best, text));
  }

  private static boolean isPerson(Mention mention) {
    return mention.names().stream().allMatch(name -> name.kind() == NameKind.PERSON);
  }

  private static boolean isBinding(Mention mention) {
    return mention.exact()
        && mention.names().stream().allMatch(name -> BINDING.contains(name.kind()));
  }

  private static boolean isMissing(Mention mention, Passage passage, String text) {
    return mention.names().stream()
        .noneMatch(name ->
            passage.topic().about().equals(name.id())
                || passage.subjects().contains(name.id())
                || name.spellings().anyMatch(s -> text.contains(spelled(s))));
  }

  private static String spelled(String spelling) {
    return " " + String.join(" ", Words.folded(spelling)) + " ";
  }

  /// Whether all the years asked for lie before any plan of the station, and the passage is of none
  /// of them: the corpus knows a few forerunners.
  private static boolean isTooEarly(List<DateSpan> dates, Passage best, String text) {
    return !dates.isEmpty()
        && dates.stream()
            .allMatch(span -> span.last().getYear() < FIRST_YEAR && !isOf(span, best, text));
  }

  private static boolean isOf(DateSpan span, Passage passage, String text) {
    int first = span.first().getYear();
    return passage.anyDate().filter(span::touches).isPresent()
        || text.contains(" " + first + " ")
        || text.contains(" " + first + "s ");
  }

  /// "the Zenit module", "module Zenit": a capitalized word beside a word for a module that is the
  /// name of none.
  private static boolean namesUnknownModule(QuestionProfile profile) {
    List<Word> words = profile.words();
    for (int i = 0; i < words.size(); i++) {
      if (MODULE_WORDS.contains(words.get(i).folded())) {
        boolean before = i > 1 && isUnknownPart(profile, i - 1);
        boolean behind = i + 1 < words.size() && isUnknownPart(profile, i + 1);
        boolean named = isPart(profile, i) || isPart(profile, i - 1) || isPart(profile, i + 1);
        if (!named && (before || behind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUnknownPart(QuestionProfile profile, int at) {
    Word word = profile.words().get(at);
    Optional<Mention> mention = at(profile, at);
    boolean craft =
        mention.isPresent()
            && mention.get().names().stream()
                .allMatch(n -> n.kind() == NameKind.FLIGHT || n.kind() == NameKind.VEHICLE);
    return word.isCapitalized() && (mention.isEmpty() || craft);
  }

  private static boolean isPart(QuestionProfile profile, int at) {
    return at(profile, at)
        .filter(m -> m.names().stream().map(Name::kind).anyMatch(PARTS::contains))
        .isPresent();
  }

  private static Optional<Mention> at(QuestionProfile profile, int word) {
    return profile.mentions().stream().filter(mention -> mention.covers(word)).findFirst();
  }

  private boolean asksForRidersOfCargoShip(QuestionProfile profile) {
    boolean riders =
        (profile.kind() == AnswerKind.WHO || profile.kind() == AnswerKind.HOW_MANY)
            && profile.words().stream().anyMatch(word -> RIDERS.contains(word.folded()))
            && profile.aspects().keySet().stream().anyMatch(PERSONAL::contains);
    return riders
        && profile.properMentions().stream()
            .anyMatch(m -> m.names().stream().allMatch(n -> uncrewed.contains(n.id())));
  }
}
