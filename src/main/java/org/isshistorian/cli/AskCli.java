package org.isshistorian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.isshistorian.answer.Answer;
import org.isshistorian.answer.AskContext;
import org.isshistorian.command.AnswerReplies;
import org.isshistorian.question.Question;

/// `iss ask`: one question, or a file of them.
final class AskCli implements CliCommand {
  private static final String BATCH = "batch";
  private static final String EXPLAIN = "explain";

  private final Services services;

  AskCli(Services services) {
    this.services = services;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public String arguments() {
    return "\"QUESTION\" | --batch FILE";
  }

  @Override
  public String description() {
    return "Answer a question with a sentence, its date and its source.";
  }

  @Override
  public Options options() {
    return CliOptions.value(
        CliOptions.flag(CliOptions.json(), EXPLAIN, "Print how the answer came about."),
        BATCH,
        "FILE",
        "Answer a file of JSON lines with id and question; one JSON object a line.");
  }

  @Override
  public int run(CommandLine line, Terminal terminal) throws IOException {
    Optional<Path> batch = CliOptions.path(line, BATCH);
    List<String> words = line.getArgList();
    if (batch.isPresent() != words.isEmpty()) {
      throw new UsageException("Give either a question in quotes or --batch FILE.");
    }
    if (batch.isPresent()) {
      return new BatchRun(services.historian().get(), context()).run(batch.get(), terminal.out());
    }
    if (line.hasOption(EXPLAIN)) {
      var question = new Question(String.join(" ", words));
      terminal
          .out()
          .print(ExplanationText.of(services.historian().get().explain(question, context())));
      return ExitCode.DONE;
    }
    return one(String.join(" ", words), line.hasOption(CliOptions.JSON), terminal);
  }

  private int one(String question, boolean json, Terminal terminal) {
    Answer answer = services.historian().get().ask(new Question(question), context());
    if (json) {
      terminal.out().println(AnswerJson.line(AnswerJson.of(Optional.empty(), question, answer)));
    } else {
      terminal.print(AnswerReplies.of(answer));
    }
    return answer instanceof Answer.NotFound ? ExitCode.DECLINED : ExitCode.DONE;
  }

  /// Today; a question on the command line follows no other.
  private AskContext context() {
    return AskContext.on(LocalDate.now(services.clock().get()));
  }
}
