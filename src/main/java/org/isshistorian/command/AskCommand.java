package org.isshistorian.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isshistorian.answer.AskContext;
import org.isshistorian.answer.Historian;
import org.isshistorian.chat.ChatCommand;
import org.isshistorian.chat.CommandCall;
import org.isshistorian.chat.CommandLine;
import org.isshistorian.chat.CommandSpec;
import org.isshistorian.chat.Reply;
import org.isshistorian.question.Question;

/// Answers a question; one that follows another takes its subject from the last answer.
public final class AskCommand implements ChatCommand {
  private static final CommandSpec SPEC =
      new CommandSpec(
          CommandLine.ASK,
          "Ask about the history of the station",
          List.of(
              new CommandSpec.Option(
                  CommandLine.QUESTION, "Your question, as you would say it", true, _ -> true)));

  private final Historian historian;
  private final Supplier<LocalDate> today;

  /// A command that asks this historian.
  ///
  /// @param today the day from which "ten years ago" counts
  public AskCommand(Historian historian, Supplier<LocalDate> today) {
    this.historian = historian;
    this.today = today;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply run(CommandCall call) {
    var question = new Question(call.option(CommandLine.QUESTION).orElse(""));
    var context = new AskContext(call.topic(), Optional.of(today.get()));
    return AnswerReplies.of(historian.ask(question, context), question);
  }
}
