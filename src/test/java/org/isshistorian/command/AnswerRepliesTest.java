package org.isshistorian.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;
import org.isshistorian.archive.SourceKind;
import org.isshistorian.chat.Reply;
import org.isshistorian.testkit.PassageBuilder;
import org.isshistorian.testkit.SampleArchive;
import org.isshistorian.testkit.SampleSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerRepliesTest {
  private static final Highlight HIGHLIGHT = new Highlight(0, 3);

  private static List<Reply.Block> found(Passage passage) {
    return AnswerReplies.of(new Answer.Found(passage, HIGHLIGHT, 0.9, List.of())).blocks();
  }

  @Test
  void anUndatedPassageHasNoDate() {
    List<Reply.Block> blocks = found(SampleArchive.passageOf("zarya-name-meaning"));
    assertThat(blocks).hasSize(2);
    assertThat(Conversation.facts(blocks)).isEmpty();
  }

  @Test
  void aFigureIsFollowedByHowItWasWorkedOutAndTheFirstPassages() {
    List<Passage> passages = SampleArchive.passages().subList(0, 5);
    Answer answer =
        new Answer.Computed(
            "5 events are known.", new Highlight(0, 1), Optional.empty(), "Counted.", passages);

    List<Reply.Block> blocks = AnswerReplies.of(answer).blocks();

    assertThat(blocks)
        .startsWith(
            new Reply.Block.Quote("5 events are known.", 0, 1),
            new Reply.Block.Fact("How", "Counted."),
            new Reply.Block.Heading("Behind it, the first 3 of 5 passages"),
            new Reply.Block.Quote(passages.getFirst().text(), 0, 0));
    assertThat(blocks).filteredOn(Reply.Block.Quote.class::isInstance).hasSize(4);
    assertThat(blocks).filteredOn(Reply.Block.Link.class::isInstance).hasSizeGreaterThan(2);
  }

  @Test
  void aDateIsAsPreciseAsItIsKnown() {
    assertThat(Conversation.facts(found(SampleArchive.passageOf("1994-12-zarya-construction"))))
        .containsExactly("Date: December 1994");
  }

  @Test
  void aPublisherThatTheTitleNamesIsNotNamedTwice() {
    var source =
        new Source(
            "own",
            "NASA's Mission Page",
            "https://www.nasa.gov/mission/",
            new Source.Publisher("NASA", SourceKind.NASA),
            Optional.empty());
    Passage passage = PassageBuilder.passage("p").source(source).build();
    assertThat(found(passage))
        .contains(
            new Reply.Block.Link("Source", "NASA's Mission Page", "https://www.nasa.gov/mission/"));
  }

  @Test
  void aPageOfTheUsersOwnIsLabelledSo() {
    var source =
        new Source(
            "own",
            "Club diary",
            "https://club.example/diary",
            new Source.Publisher("Space Club", SourceKind.OWN),
            Optional.empty());
    Passage passage = PassageBuilder.passage("p").source(source).build();
    assertThat(found(passage))
        .contains(
            new Reply.Block.Link(
                "Source", "Club diary (your own page)", "https://club.example/diary"));
  }

  @Test
  void aDeclinedAnswerShowsTheNearestWithTheirSources() {
    Passage nearest = SampleArchive.passageOf("1998-12-07-eva-001");
    var declined = new Answer.NotFound(Answer.Reason.NOT_SURE, List.of(nearest));
    assertThat(AnswerReplies.of(declined).blocks())
        .containsExactly(
            new Reply.Block.Text(Answer.Reason.NOT_SURE.sentence()),
            new Reply.Block.Heading("The nearest that it does know"),
            new Reply.Block.Quote(nearest.text(), 0, 0),
            new Reply.Block.Link("Source", "STS-88 (NASA)", SampleSources.STS_88.link()));
  }

  @ParameterizedTest
  @EnumSource(Answer.Reason.class)
  void withNothingNearADeclinedAnswerIsItsReasonAlone(Answer.Reason reason) {
    assertThat(AnswerReplies.of(new Answer.NotFound(reason, List.of())))
        .isEqualTo(Reply.of(new Reply.Block.Text(reason.sentence())));
  }
}
