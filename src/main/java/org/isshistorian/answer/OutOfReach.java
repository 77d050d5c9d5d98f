package org.isshistorian.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.question.Word;

/// Recognizes what a history cannot know: what happens at this moment, opinions, and what is still
/// to come.
final class OutOfReach {
  private static final Set<String> NOW = Set.of("now", "today", "tonight", "tomorrow", "currently");
  private static final List<String> NOW_PHRASES =
      List.of(
          "this week", "this minute", "this second", "this moment", "as i type", "this evening");

  /// What is live, and not what somebody does who lives.
  private static final Set<String> LIVE =
      Set.of(
          "feed",
          "position",
          "location",
          "tracker",
          "tracking",
          "view",
          "stream",
          "video",
          "camera",
          "map",
          "data",
          "coverage",
          "footage",
          "audio",
          "broadcast",
          "telemetry");

  private static final Set<String> WATCHING = Set.of("watch", "seen", "see", "follow", "go");
  private static final List<String> OPINION_PHRASES =
      List.of(
          "you think",
          "your opinion",
          "your favorite",
          "your favourite",
          "do you like",
          "do you prefer",
          "worth it",
          "worth the",
          "waste of money",
          "waste of time",
          "waste of taxpayer",
          "should we",
          "should i");
  private static final List<String> PREDICTIONS =
      List.of("will there be", "who will be", "who will win", "going to win");

  private OutOfReach() {}

  static Optional<Answer.Reason> reason(QuestionProfile profile) {
    String text = " " + profile.text() + " ";
    boolean now =
        profile.words().stream().anyMatch(word -> NOW.contains(word.folded()))
            || has(text, NOW_PHRASES)
            || isLive(profile.words());
    if (now) {
      return Optional.of(Answer.Reason.LIVE);
    }
    return has(text, OPINION_PHRASES) || has(text, PREDICTIONS)
        ? Optional.of(Answer.Reason.OPINION)
        : Optional.empty();
  }

  private static boolean isLive(List<Word> words) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).folded().equals("live"))
        .anyMatch(i -> isOneOf(words, i - 1, WATCHING) || isOneOf(words, i + 1, LIVE));
  }

  private static boolean isOneOf(List<Word> words, int at, Set<String> some) {
    return at >= 0 && at < words.size() && some.contains(words.get(at).folded());
  }

  private static boolean has(String text, List<String> phrases) {
    return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }
}
