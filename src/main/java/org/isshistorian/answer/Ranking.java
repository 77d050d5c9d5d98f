package org.isshistorian.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isshistorian.archive.Archive;
import org.isshistorian.archive.EventDate;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.AnswerKind;
import org.isshistorian.question.QuestionProfile;

/// Puts candidates in order by the weighted sum of the scorers. The weights were chosen on the
/// development questions; see docs/evaluation.md for what each scorer adds.
final class Ranking {
  private static final double OUTDATED = -0.3;

  private final Map<String, Scorer> scorers = new LinkedHashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /// A candidate with its total, and what each scorer gave to it, already weighted.
  record Scored(RankedPassage candidate, double total, Map<String, Double> parts) {
    Passage passage() {
      return candidate.passage();
    }
  }

  Ranking(Archive archive) {
    add("bm25", 2.46, (_, c) -> c.evidence().text());
    add("coverage", 4.17, (_, c) -> c.evidence().coverage());
    add("in-text", 1.64, (_, c) -> c.evidence().inText());
    add("ask", 0.1, (_, c) -> c.evidence().ask().likeness());
    add("target", 0.4, (_, c) -> c.evidence().target());
    add("counted", 0.79, (p, c) -> p.kind() == AnswerKind.HOW_MANY ? c.evidence().counted() : 0);
    add("scope", 0.52, new ScopeScorer(archive));
    add("names", 0.97, new NameScorer());
    add("aspect", 0.8, new AspectScorer());
    add("kind", 1.26, new KindScorer(archive));
    add("date", 0.8, new DateScorer());
    add("superlative", 0.68, new SuperlativeScorer());
    add("qualifier", 1.57, new QualifierScorer());
    add("sense-text", 3.62, (_, c) -> c.evidence().sense().text());
    add("sense-ask", 0.1, (_, c) -> c.evidence().sense().ask());
    add("sense", 1.83, (_, c) -> c.evidence().sense().best());
    add("canonical", 0.1, (_, c) -> c.passage().isCanonical() ? 1 : 0);
    add("significance", 1.39, (_, c) -> c.passage().occasion().significance() / 5.0);
  }

  private void add(String name, double weight, Scorer scorer) {
    scorers.put(name, scorer);
    weights.put(name, weight);
  }

  /// The candidates, best first.
  List<Scored> rank(QuestionProfile profile, List<RankedPassage> candidates) {
    Map<String, LocalDate> newest = newest(candidates);
    return candidates.stream()
        .map(candidate -> score(profile, candidate, newest))
        .sorted(Comparator.comparingDouble(Scored::total).reversed())
        .toList();
  }

  private Scored score(
      QuestionProfile profile, RankedPassage candidate, Map<String, LocalDate> newest) {
    Map<String, Double> parts = new LinkedHashMap<>();
    scorers.forEach(
        (name, scorer) -> parts.put(name, weights.get(name) * scorer.score(profile, candidate)));
    if (profile.dates().isEmpty() && isOutdated(candidate.passage(), newest)) {
      parts.put("outdated", OUTDATED);
    }
    double total = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Scored(candidate, total, parts);
  }

  /// The newest as-of date of each subject and aspect.
  private static Map<String, LocalDate> newest(List<RankedPassage> candidates) {
    Map<String, LocalDate> newest = new HashMap<>();
    for (RankedPassage candidate : candidates) {
      Passage passage = candidate.passage();
      passage
          .occasion()
          .asOf()
          .map(EventDate::end)
          .ifPresent(date -> newest.merge(subject(passage), date, (a, b) -> a.isAfter(b) ? a : b));
    }
    return newest;
  }

  private static boolean isOutdated(Passage passage, Map<String, LocalDate> newest) {
    LocalDate best = newest.get(subject(passage));
    return best != null
        && passage.occasion().asOf().filter(date -> date.end().isBefore(best)).isPresent();
  }

  private static String subject(Passage passage) {
    return passage.topic().about() + " " + passage.topic().aspect().id();
  }
}
