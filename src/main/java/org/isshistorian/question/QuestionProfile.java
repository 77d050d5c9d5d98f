package org.isshistorian.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isshistorian.archive.Aspect;

/// What a question asks for.
///
/// @param asked the aspects asked for
/// @param superlatives order words such as "first" or "longest", folded
/// @param target the words that say what is asked for: "assembly flights" in "how many assembly
///   flights"
/// @param unknown words that neither the corpus nor English grammar knows
public record QuestionProfile(
    Question question,
    List<Word> words,
    AnswerKind kind,
    AskedAspects asked,
    Findings findings,
    Set<String> superlatives,
    List<String> target,
    List<Word> unknown) {

  /// The names and the dates in a question, and the names of other worlds than the station's.
  public record Findings(List<Mention> mentions, List<DateSpan> dates, List<String> elsewhere) {
    public Findings {
      mentions = List.copyOf(mentions);
      dates = List.copyOf(dates);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  public QuestionProfile {
    words = List.copyOf(words);
    superlatives = Set.copyOf(superlatives);
    target = List.copyOf(target);
    unknown = List.copyOf(unknown);
  }

  /// The aspects asked for, each with a weight in (0, 1].
  public Map<Aspect, Double> aspects() {
    return asked.weights();
  }

  public List<Mention> mentions() {
    return findings.mentions();
  }

  public List<DateSpan> dates() {
    return findings.dates();
  }

  /// The folded words, typing errors mended.
  public String text() {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  /// The folded words without the station's own name, which every question is about.
  public String textWithoutStation() {
    return IntStream.range(0, words.size())
        .filter(i -> mentions().stream().noneMatch(m -> isStation(m) && m.covers(i)))
        .mapToObj(i -> words.get(i).folded())
        .collect(Collectors.joining(" "));
  }

  private static boolean isStation(Mention mention) {
    return mention.means(QuestionReader.STATION);
  }

  /// Whether the station itself is named.
  public boolean namesStation() {
    return mentions().stream().anyMatch(QuestionProfile::isStation);
  }

  /// Whether nothing was typed but one name.
  public boolean isBareName() {
    return mentions().size() == 1
        && mentions().getFirst().end() - mentions().getFirst().start() == words.size();
  }

  /// Whether it is a single word that asks for nothing and names nothing, such as "hello".
  public boolean saysNothing() {
    return words.size() <= 1 && aspects().isEmpty() && mentions().isEmpty() && dates().isEmpty();
  }

  /// The mentions that a right answer has to be about: things with a name of their own, apart from
  /// the station itself.
  public List<Mention> properMentions() {
    return mentions().stream()
        .filter(mention -> mention.isProper() && !isStation(mention))
        .toList();
  }
}
