package org.isshistorian.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Question;
import org.isshistorian.question.QuestionProfile;
import org.isshistorian.testkit.MemoryHistorian;

/// Looks into the steps between a question and its answer, for measuring each by itself.
public final class RankingProbe {
  private final MemoryHistorian parts;
  private final Ranking ranking;
  private final Highlighter highlighter;

  public RankingProbe(MemoryHistorian parts) {
    this.parts = parts;
    this.ranking = new Ranking(parts.archive());
    this.highlighter = new Highlighter(parts.archive());
  }

  /// One question on its way: what was retrieved, and how it was ranked.
  public final class Trial {
    private final QuestionProfile profile;
    private final List<RankedPassage> retrieved;
    private final List<Ranking.Scored> ranked;

    private Trial(String question) {
      this.profile = parts.reader().read(new Question(question));
      this.retrieved = parts.retriever().retrieve(profile, Historian.CANDIDATES);
      this.ranked = ranking.rank(profile, retrieved);
    }

    /// What retrieval alone would say: its first passages, best first.
    public List<Answer.Found> retrieved(int limit) {
      return retrieved.stream().limit(limit).map(c -> found(profile, c.passage())).toList();
    }

    /// What is ranked first where some scorers have no say. Nothing is declined.
    public Optional<Answer.Found> first(Collection<String> without) {
      return ranked.stream()
          .max(Comparator.comparingDouble(scored -> total(scored, without)))
          .map(scored -> found(profile, scored.passage()));
    }

    private Set<String> scorers() {
      Set<String> scorers = new HashSet<>();
      ranked.forEach(scored -> scorers.addAll(scored.parts().keySet()));
      return scorers;
    }
  }

  public Trial trial(String question) {
    return new Trial(question);
  }

  /// The names of the scorers that had a say in any of these trials.
  public static Set<String> scorers(Collection<Trial> trials) {
    Set<String> scorers = new TreeSet<>();
    trials.forEach(trial -> scorers.addAll(trial.scorers()));
    return scorers;
  }

  private static double total(Ranking.Scored scored, Collection<String> without) {
    return scored.parts().entrySet().stream()
        .filter(part -> !without.contains(part.getKey()))
        .mapToDouble(part -> part.getValue())
        .sum();
  }

  private Answer.Found found(QuestionProfile profile, Passage passage) {
    return new Answer.Found(passage, highlighter.highlight(profile, passage), 1, List.of());
  }
}
