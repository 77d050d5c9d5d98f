package org.isshistorian.question;

import java.util.List;
import java.util.Set;

/// Finds the kind of answer from the question words.
final class AnswerKindReader {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could",
          "will", "would", "should");
  private static final Set<String> MEASURES =
      Set.of(
          "heavy",
          "big",
          "large",
          "tall",
          "high",
          "fast",
          "wide",
          "far",
          "much",
          "cold",
          "hot",
          "deep",
          "old",
          "expensive",
          "thick",
          "quickly",
          "loud");

  AnswerKind read(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).folded() : "";
      AnswerKind kind = questionWord(words.get(i).folded(), next);
      if (kind != AnswerKind.ANY) {
        return kind;
      }
    }
    if (words.stream().anyMatch(word -> word.folded().equals("when"))) {
      return AnswerKind.WHEN;
    }
    boolean yesNo = !words.isEmpty() && AUXILIARIES.contains(words.getFirst().folded());
    return yesNo ? AnswerKind.YES_NO : AnswerKind.ANY;
  }

  private static AnswerKind questionWord(String word, String next) {
    return switch (word) {
      case "when" ->
          AUXILIARIES.contains(next) || next.isEmpty() ? AnswerKind.WHEN : AnswerKind.ANY;
      case "who", "whom", "whose" -> AnswerKind.WHO;
      case "where" -> AnswerKind.WHERE;
      case "why" -> AnswerKind.WHY;
      case "how" -> how(next);
      case "what", "which" -> which(word, next);
      default -> AnswerKind.ANY;
    };
  }

  private static AnswerKind how(String next) {
    if (next.equals("many") || next.equals("often")) {
      return AnswerKind.HOW_MANY;
    }
    if (next.equals("long")) {
      return AnswerKind.HOW_LONG;
    }
    return MEASURES.contains(next) ? AnswerKind.HOW_MUCH : AnswerKind.HOW;
  }

  private static AnswerKind which(String word, String next) {
    return switch (next) {
      case "year", "date", "day", "month", "time" -> AnswerKind.WHEN;
      case "person", "astronaut", "astronauts", "cosmonaut", "cosmonauts", "man", "woman" ->
          AnswerKind.WHO;
      case "country", "city", "place" -> AnswerKind.WHERE;
      default -> word.equals("which") ? AnswerKind.WHICH : AnswerKind.WHAT;
    };
  }
}
