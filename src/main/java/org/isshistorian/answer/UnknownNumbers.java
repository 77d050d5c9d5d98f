package org.isshistorian.answer;

import java.util.List;
import java.util.Set;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Recognizes flights and expeditions that never were: "expedition 99", "axiom mission 12".
final class UnknownNumbers {
  private static final Set<String> NUMBERED =
      Set.of("expedition", "sts", "soyuz", "progress", "cygnus", "ax", "axiom", "tma", "tm", "ms");

  private UnknownNumbers() {}

  /// Whether a number stands behind such a word and no name that is known takes both.
  static boolean names(QuestionProfile profile) {
    List<Word> words = profile.words();
    for (int i = 0; i < words.size(); i++) {
      int number = numberBehind(words, i);
      if (NUMBERED.contains(words.get(i).folded()) && number > 0 && !isKnown(profile, number)) {
        return true;
      }
    }
    return false;
  }

  /// The place of a small number right behind a word, with "mission" perhaps between; 0 where there
  /// is none.
  private static int numberBehind(List<Word> words, int at) {
    int next =
        at + 1 < words.size() && words.get(at + 1).folded().equals("mission") ? at + 2 : at + 1;
    boolean number =
        next < words.size() && words.get(next).isNumber() && words.get(next).folded().length() < 4;
    return number ? next : 0;
  }

  private static boolean isKnown(QuestionProfile profile, int number) {
    return profile.mentions().stream().anyMatch(m -> m.start() < number && number < m.end());
  }
}
