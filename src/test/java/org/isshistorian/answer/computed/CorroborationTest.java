package org.isshistorian.answer.computed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isshistorian.testkit.PassageBuilder.passage;

import java.util.List;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.Aspect;
import org.isshistorian.archive.Passage;
import org.isshistorian.testkit.SampleArchive;
import org.junit.jupiter.api.Test;

class CorroborationTest {
  private static final Passage RECORD = SampleArchive.passageOf("1998-12-07-eva-001");
  private static final Answer.Computed SEVEN =
      new Answer.Computed(
          "7 spacewalks were made in 2005.",
          new Highlight(0, 1),
          Optional.empty(),
          "Counted.",
          List.of(RECORD));

  private static Answer quoted(Aspect aspect, String value) {
    Passage passage =
        passage("p")
            .about("iss", aspect)
            .value(value)
            .text("In 2005 there were " + value + " at the station.")
            .build();
    return new Answer.Found(passage, new Highlight(0, 1), 0.9, List.of());
  }

  @Test
  void aSentenceThatSaysTheSameStandsFirst() {
    Answer.Computed computed = Corroboration.of(SEVEN, quoted(Aspect.COUNT, "seven spacewalks"));

    assertThat(computed.passages()).extracting(Passage::id).containsExactly("p", RECORD.id());
    assertThat(computed.statement()).isEqualTo(SEVEN.statement());
    assertThat(computed.basis()).endsWith("says the same.");
  }

  @Test
  void aSentenceThatSaysAnotherFigureOrTellsOfSomethingElseIsLeftOut() {
    assertThat(Corroboration.of(SEVEN, quoted(Aspect.COUNT, "eight spacewalks"))).isEqualTo(SEVEN);
    assertThat(Corroboration.of(SEVEN, quoted(Aspect.MASS, "seven tons"))).isEqualTo(SEVEN);
    assertThat(Corroboration.of(SEVEN, new Answer.NotFound(Answer.Reason.NOTHING_CLOSE, List.of())))
        .isEqualTo(SEVEN);
  }
}
