package org.isshistorian.answer.computed;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isshistorian.answer.Answer;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.question.Words;

/// Holds a computed figure against the passage that would have been quoted: where that states the
/// same, it stands first among the passages, and the basis says so.
public final class Corroboration {
  private static final Set<Aspect> STATING =
      EnumSet.of(Aspect.COUNT, Aspect.RECORD, Aspect.FIRST, Aspect.SPACEWALK);

  private Corroboration() {}

  public static Answer.Computed of(Answer.Computed computed, Answer quoted) {
    return switch (quoted) {
      case Answer.Found found when states(found.passage(), computed) ->
          first(found.passage(), computed);
      case Answer.Found _, Answer.Computed _, Answer.NotFound _ -> computed;
    };
  }

  /// Whether the passage's value is the figure, or its text names all that the figure names.
  private static boolean states(Passage passage, Answer.Computed computed) {
    List<String> figure = Words.folded(computed.highlighted());
    boolean number = figure.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    String stated = number ? passage.topic().value().orElse("") : passage.text();
    return STATING.contains(passage.topic().aspect())
        && new HashSet<>(Words.folded(stated)).containsAll(figure);
  }

  private static Answer.Computed first(Passage passage, Answer.Computed computed) {
    List<Passage> others =
        computed.passages().stream().filter(other -> !other.equals(passage)).toList();
    return new Answer.Computed(
        computed.statement(),
        computed.highlight(),
        computed.date(),
        computed.basis() + " A sentence of the corpus, first below, says the same.",
        Stream.concat(Stream.of(passage), others.stream()).toList());
  }
}
