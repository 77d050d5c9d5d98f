package org.isshistorian.command;

import java.util.List;
import org.isshistorian.answer.Historian;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandLine;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.Question;

/// Answers a question.
public final class AskCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec(
          CommandLine.ASK,
          "Ask about the history of the station",
          List.of(
              new CommandSpec.Option(
                  CommandLine.QUESTION, "Your question, as you would say it", true, _ -> true)));

  private final Historian historian;

  public AskCommand(Historian historian) {
    this.historian = historian;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    var question = new Question(call.option(CommandLine.QUESTION).orElse(""));
    return AnswerReplies.of(historian.ask(question));
  }
}
