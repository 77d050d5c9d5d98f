package org.isshistorian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isshistorian.answer.Answer;
import org.isshistorian.command.AnswerReplies;
import org.isshistorian.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `iss ask`: one question, or a file of them.
@Command(
    name = "ask",
    description = "Answer a question with a sentence, its date and its source.",
    mixinStandardHelpOptions = true)
public final class AskCli implements Callable<Integer> {
  private final Services services;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUESTION", description = "In your own words.", arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer a file of JSON lines with id and question; one JSON object a line.")
  private Path batch;

  public AskCli(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws IOException {
    if (batch != null && !words.isEmpty() || batch == null && words.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Give either a question in quotes or --batch FILE.");
    }
    return batch == null ? one(String.join(" ", words)) : file();
  }

  private int one(String question) {
    Answer answer = services.historian().get().ask(new Question(question));
    if (json) {
      Output.out(spec).println(AnswerJson.line(AnswerJson.of(Optional.empty(), question, answer)));
    } else {
      Output.print(spec, AnswerReplies.of(answer));
    }
    return answer instanceof Answer.NotFound ? ExitCode.DECLINED : ExitCode.DONE;
  }

  private int file() throws IOException {
    var mapper = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(batch)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode row = row(mapper, line, number);
          String question = row.get("question").asText();
          Answer answer = services.historian().get().ask(new Question(question));
          Optional<String> id = Optional.ofNullable(row.get("id")).map(JsonNode::asText);
          Output.out(spec).println(AnswerJson.line(AnswerJson.of(id, question, answer)));
        }
      }
    }
    return ExitCode.DONE;
  }

  private JsonNode row(ObjectMapper mapper, String line, int number) {
    try {
      JsonNode row = mapper.readTree(line);
      if (row.hasNonNull("question")) {
        return row;
      }
    } catch (JsonProcessingException _) {
      // Told below, with the place.
    }
    throw new ParameterException(
        spec.commandLine(),
        "%s:%d: not a JSON object with id and question".formatted(batch, number));
  }
}
