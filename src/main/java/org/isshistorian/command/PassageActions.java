package org.isshistorian.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isshistorian.archive.Passage;
import org.isshistorian.chat.Reply;

/// The buttons below a passage. What they need stands in their lines, so that they work after any
/// restart.
final class PassageActions {
  private PassageActions() {}

  /// More passages where there are others, the citation, and the report of a wrong answer.
  static List<Reply.Action> of(Passage passage, List<Passage> others, QuestionHash asked) {
    List<Reply.Action> actions = new ArrayList<>();
    more(others).ifPresent(actions::add);
    actions.add(cite(passage));
    String report = ReportCommand.line(passage.id(), asked);
    actions.add(new Reply.Action("Wrong?", report, Reply.Effect.WHISPER));
    return actions;
  }

  static Reply.Action cite(Passage passage) {
    return new Reply.Action("Cite", CiteCommand.NAME + " " + passage.id(), Reply.Effect.WHISPER);
  }

  /// As many of the passages as a line has room for.
  static Optional<Reply.Action> more(List<Passage> passages) {
    var line = new StringBuilder(AlsoCommand.NAME);
    for (Passage passage : passages) {
      if (line.length() + 1 + passage.id().length() <= Reply.LONGEST_LINE) {
        line.append(' ').append(passage.id());
      }
    }
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reply.Action("More", line.toString(), Reply.Effect.ANSWER));
  }
}
