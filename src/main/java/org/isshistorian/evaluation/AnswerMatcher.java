package org.isshistorian.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Words;

/// Holds an answer against what is accepted: whole tokens, after folding case, punctuation, number
/// words, units, thousands commas, date order and filler words. An accepted text of one or two
/// characters, or of one word that is common in the corpus, has to lie in the highlight or the
/// date.
public final class AnswerMatcher {
  private static final double COMMON = 0.02;
  private static final int SHORT = 2;
  private static final Set<String> FILLERS =
      Set.of(
          "about",
          "every",
          "the",
          "a",
          "an",
          "of",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "some",
          "over",
          "just",
          "in",
          "on");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("kilograms", "kg"),
          Map.entry("kilogram", "kg"),
          Map.entry("kgs", "kg"),
          Map.entry("meters", "m"),
          Map.entry("meter", "m"),
          Map.entry("metres", "m"),
          Map.entry("metre", "m"),
          Map.entry("kilometers", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("kilometres", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("feet", "ft"),
          Map.entry("foot", "ft"),
          Map.entry("pounds", "lb"),
          Map.entry("pound", "lb"),
          Map.entry("lbs", "lb"),
          Map.entry("mins", "minute"),
          Map.entry("minutes", "minute"),
          Map.entry("hours", "hour"),
          Map.entry("hrs", "hour"),
          Map.entry("tonnes", "ton"),
          Map.entry("tonne", "ton"),
          Map.entry("tons", "ton"),
          Map.entry("days", "day"),
          Map.entry("years", "year"),
          Map.entry("months", "month"));
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Set<String> common;

  /// Learns from the passages which words are common.
  public AnswerMatcher(Collection<Passage> passages) {
    Map<String, Integer> holders = new HashMap<>();
    for (Passage passage : passages) {
      new HashSet<>(tokens(passage.text())).forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    this.common = new HashSet<>();
    holders.forEach((word, count) -> {
      if (count >= COMMON * passages.size()) {
        common.add(word);
      }
    });
  }

  /// Whether the sentence, its highlight or its date hold one accepted text of each group.
  public boolean isRight(
      List<List<String>> gold, String sentence, String highlight, Optional<EventDate> date) {
    return gold.stream()
        .allMatch(group -> group.stream().anyMatch(g -> matches(g, sentence, highlight, date)));
  }

  /// Whether the highlight alone holds one accepted text of each group.
  public boolean isInHighlight(List<List<String>> gold, String highlight) {
    List<String> tokens = tokens(highlight);
    return gold.stream()
        .allMatch(group -> group.stream().anyMatch(g -> contains(tokens, tokens(g))));
  }

  /// Whether a group of accepted texts is a date, and the answer's date is one of them.
  public Optional<Boolean> isDateRight(List<List<String>> gold, Optional<EventDate> date) {
    boolean asksDate =
        gold.stream().anyMatch(group -> group.stream().anyMatch(g -> isDate(tokens(g))));
    return asksDate
        ? Optional.of(date.isPresent() && isInHighlight(gold, date.get().written()))
        : Optional.empty();
  }

  private static boolean isDate(List<String> tokens) {
    return tokens.size() <= 3 && tokens.stream().anyMatch(t -> t.matches("(19|20)\\d\\d"));
  }

  private boolean matches(
      String gold, String sentence, String highlight, Optional<EventDate> date) {
    List<String> wanted = tokens(gold);
    if (wanted.isEmpty()) {
      return false;
    }
    boolean weak = gold.strip().length() <= SHORT || (wanted.size() == 1 && isCommon(wanted));
    return (!weak && contains(tokens(sentence), wanted))
        || contains(tokens(highlight), wanted)
        || (date.isPresent() && contains(tokens(date.get().written()), wanted));
  }

  private boolean isCommon(List<String> wanted) {
    return common.contains(wanted.getFirst()) || wanted.getFirst().length() <= SHORT;
  }

  private static boolean contains(List<String> tokens, List<String> wanted) {
    return !wanted.isEmpty() && Collections.indexOfSubList(tokens, wanted) >= 0;
  }

  /// The folded tokens of a text.
  static List<String> tokens(String text) {
    String speeds =
        text.replaceAll("(?i)miles per hour", "mph")
            .replaceAll("(?i)kilomet(er|re)s per hour|km/h", "kph")
            .replaceAll("(?i)United States|U\\.S\\.A?\\.?", "US");
    List<String> tokens = new ArrayList<>();
    for (String word : Words.folded(speeds)) {
      if (!FILLERS.contains(word)) {
        tokens.add(UNITS.getOrDefault(word, word));
      }
    }
    return dayFirst(tokens);
  }

  /// Turns "november 20 1998" into "20 november 1998".
  private static List<String> dayFirst(List<String> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (MONTHS.contains(tokens.get(i)) && tokens.get(i + 1).matches("\\d{1,2}")) {
        Collections.swap(tokens, i, i + 1);
        i++;
      }
    }
    return tokens;
  }
}
