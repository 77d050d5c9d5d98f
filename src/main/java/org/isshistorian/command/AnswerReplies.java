package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.Highlight;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.Question;

/// An answer as a reply.
public final class AnswerReplies {
  private static final int MOST_PASSAGES = 3;

  private AnswerReplies() {}

  /// An answer that goes on: with what can be done next, and what the conversation is about.
  static Reply of(Answer answer, Question question) {
    return switch (answer) {
      case Answer.Found found ->
          of(answer)
              .offering(
                  PassageActions.of(found.passage(), found.others(), QuestionHash.of(question)))
              .about(found.passage().id());
      case Answer.Computed computed -> onComputed(computed, QuestionHash.of(question));
      case Answer.NotFound _ -> of(answer);
    };
  }

  /// An answer alone.
  public static Reply of(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> new Reply(PassageBlocks.of(found.passage(), found.highlight()));
      case Answer.Computed computed -> computed(computed);
      case Answer.NotFound notFound -> declined(notFound);
    };
  }

  /// The passages that are not shown are a button away; the first is what is cited.
  private static Reply onComputed(Answer.Computed computed, QuestionHash asked) {
    List<Passage> passages = computed.passages();
    List<Passage> others =
        passages.size() > MOST_PASSAGES
            ? passages.subList(MOST_PASSAGES, passages.size())
            : List.of();
    Passage first = passages.getFirst();
    return of(computed).offering(PassageActions.of(first, others, asked)).about(first.id());
  }

  /// The figure, how it was worked out, and the first of the passages behind it.
  private static Reply computed(Answer.Computed computed) {
    List<Reply.Block> blocks = new ArrayList<>();
    Highlight highlight = computed.highlight();
    blocks.add(new Reply.Block.Quote(computed.statement(), highlight.start(), highlight.end()));
    blocks.add(new Reply.Block.Fact("How", computed.basis()));
    List<Passage> passages = computed.passages();
    blocks.add(new Reply.Block.Heading(heading(passages.size())));
    for (Passage passage : passages.subList(0, Math.min(MOST_PASSAGES, passages.size()))) {
      blocks.addAll(PassageBlocks.of(passage));
    }
    return new Reply(blocks);
  }

  private static String heading(int passages) {
    return passages <= MOST_PASSAGES
        ? "Behind it"
        : "Behind it, the first %d of %d passages".formatted(MOST_PASSAGES, passages);
  }

  private static Reply declined(Answer.NotFound notFound) {
    List<Reply.Block> blocks = new ArrayList<>();
    blocks.add(new Reply.Block.Text(notFound.reason().sentence()));
    if (!notFound.nearest().isEmpty()) {
      blocks.add(new Reply.Block.Heading("The nearest that it does know"));
      for (Passage passage : notFound.nearest()) {
        blocks.add(new Reply.Block.Quote(passage.text(), 0, 0));
        blocks.add(PassageBlocks.source(passage.citation().source()));
      }
    }
    return new Reply(blocks);
  }
}
